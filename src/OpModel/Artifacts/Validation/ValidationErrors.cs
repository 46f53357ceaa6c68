using System.Collections;

namespace OpModel.Artifacts;

/// <summary>All that is wrong with an artifact, in the order of its content.</summary>
public sealed class ValidationErrors : IReadOnlyList<ValidationError>
{
    private readonly IReadOnlyList<ValidationError> _errors;

    internal ValidationErrors(IReadOnlyList<ValidationError> errors, int omitted) => (_errors, Omitted) = (errors, omitted);

    /// <summary>Nothing is wrong.</summary>
    public static ValidationErrors None { get; } = new([], 0);

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid => _errors.Count == 0 && Omitted == 0;

    /// <summary>How many errors are listed.</summary>
    public int Count => _errors.Count;

    /// <summary>How many more there are beyond the bound of <see cref="ValidationSettings.MaxErrors"/>.</summary>
    public int Omitted { get; }

    /// <summary>An error by its position.</summary>
    /// <param name="index">The position, from 0.</param>
    public ValidationError this[int index] => _errors[index];

    /// <inheritdoc/>
    public IEnumerator<ValidationError> GetEnumerator() => _errors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// Joins what was wrong with the form of a document and what is wrong with the rest of it. A value of another form is not missing too.
    /// </summary>
    internal static ValidationErrors Join(ValidationErrors form, ValidationErrors content, int most)
    {
        HashSet<string> told = new(form.Select(error => error.Path), StringComparer.Ordinal);
        ValidationError[] further = [.. content.Where(error => !(error.Rule == ValidationRule.Required || error.Rule == ValidationRule.Form) || !told.Contains(error.Path))];
        ValidationError[] all = [.. form.Concat(further).Take(most)];
        return new(all, form.Count + further.Length - all.Length + form.Omitted + content.Omitted);
    }

    /// <summary>Gives all errors, a line each.</summary>
    /// <returns>The lines.</returns>
    public override string ToString()
    {
        var lines = string.Join('\n', _errors);
        return Omitted == 0 ? lines : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{lines}\nand {Omitted} more");
    }
}
