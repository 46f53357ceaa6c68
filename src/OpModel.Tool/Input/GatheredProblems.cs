using OneOf;

namespace OpModel.Tool.Input;

/// <summary>What is wrong with the inputs of a run. All are read before it is told, so that all of it is told at once.</summary>
internal sealed class GatheredProblems
{
    private readonly List<InputProblem> _all = [];

    /// <summary>Whether anything is wrong so far.</summary>
    public bool Any => _all.Count > 0;

    /// <summary>All that is wrong, each once, in the order in which it was found.</summary>
    public IReadOnlyList<InputProblem> All => [.. _all.Distinct()];

    /// <summary>Adds what is wrong with an input.</summary>
    public void Add(InputProblem problem) => _all.Add(problem);

    /// <summary>Adds what is wrong with an input.</summary>
    public void AddRange(IEnumerable<InputProblem> problems) => _all.AddRange(problems);

    /// <summary>Takes what was read; or, where it could not be, nothing and what is wrong with it.</summary>
    public T? Take<T>(OneOf<T, IReadOnlyList<InputProblem>> reading)
        where T : class
    {
        if (reading.TryPickT0(out var read, out var problems))
        {
            return read;
        }

        AddRange(problems);
        return null;
    }
}
