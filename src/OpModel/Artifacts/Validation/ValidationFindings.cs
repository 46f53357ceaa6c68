using System.ComponentModel;
using System.Globalization;

namespace OpModel.Artifacts;

/// <summary>Gathers what is wrong with an artifact while it is read or validated. As long as nothing is, nothing is allocated.</summary>
/// <remarks>
/// A finding is added with the name of the member that it is about. Whoever holds what was looked at puts its own name in front by
/// <see cref="Within(int, string)"/>, so that a path costs something only where there is a finding.
/// </remarks>
public ref struct ValidationFindings
{
    private readonly ValidationSettings _settings;
    private List<Finding>? _findings;

    /// <summary>Begins without findings.</summary>
    /// <param name="settings">How to validate; the default where it is left out.</param>
    public ValidationFindings(ValidationSettings? settings) => _settings = settings ?? ValidationSettings.Default;

    /// <summary>How many findings there are, those beyond the bound included.</summary>
    public int Count { get; private set; }

    /// <summary>The organisation in which names are looked up, where one was given.</summary>
    public readonly OperatingModel? Model => Settings.Model;

    /// <summary>Whether one more finding is listed, or only counted, so that nobody need say what was found.</summary>
    internal readonly bool IsListed => (_findings?.Count ?? 0) < Settings.MaxErrors;

    internal readonly ValidationSettings Settings => _settings ?? ValidationSettings.Default;

    /// <summary>Adds what a method of an artifact found.</summary>
    /// <param name="member">The name of the member in JSON, such as <c>amount</c>; empty for the artifact as a whole.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    public void Add(string member, string message) => Add(ValidationRule.Own, member, message, null);

    /// <summary>Adds a finding.</summary>
    /// <param name="rule">What is wrong.</param>
    /// <param name="member">The name of the member in JSON, such as <c>amount</c>; empty for the value as a whole.</param>
    /// <param name="bound">What the value is held to, if anything.</param>
    /// <param name="found">What the value is.</param>
    public void Add(ValidationRule rule, string member, string? bound = null, string? found = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(member);
        Count++;
        if (IsListed)
        {
            (_findings ??= []).Add(new(rule, bound, Shortened(found), member.Length == 0 ? null : new(member, 0, null)));
        }
    }

    /// <summary>Adds a finding whose value is written only where it is listed.</summary>
    internal void AddValue<T>(ValidationRule rule, string member, string? bound, T found) =>
        Add(rule, member, bound, IsListed ? Checks.Text(found) : null);

    /// <summary>Puts the name of a member in front of the paths of findings within it.</summary>
    /// <param name="before">How many findings there were before its content was looked at.</param>
    /// <param name="member">The name in JSON.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public readonly void Within(int before, string member)
    {
        for (var finding = before; finding < (_findings?.Count ?? 0); finding++)
        {
            _findings![finding].Within(member, 0);
        }
    }

    /// <summary>Puts an index in front of the paths of findings within an element of a list.</summary>
    /// <param name="before">How many findings there were before the element was looked at.</param>
    /// <param name="index">The position, from 0.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public readonly void Within(int before, int index)
    {
        for (var finding = before; finding < (_findings?.Count ?? 0); finding++)
        {
            _findings![finding].Within(null, index);
        }
    }

    /// <summary>All that was found.</summary>
    /// <returns>The errors.</returns>
    public readonly ValidationErrors ToErrors() =>
        _findings is null ? Count == 0 ? ValidationErrors.None : new([], Count) : new([.. _findings.Select(finding => finding.ToError())], Count - _findings.Count);

    private static string? Shortened(string? found) => found is { Length: > 80 } ? found[..(char.IsHighSurrogate(found[76]) ? 76 : 77)] + "..." : found;

    /// <summary>A finding, whose path grows from its end.</summary>
    private sealed class Finding(ValidationRule rule, string? bound, string? found, Step? path)
    {
        private Step? _path = path;

        public void Within(string? member, int index) => _path = new(member, index, _path);

        public ValidationError ToError() => new(Step.Write(_path), rule, bound, found);
    }

    /// <summary>A step of a path: a member, or what stands in brackets; or else an index.</summary>
    private sealed class Step(string? member, int index, Step? next)
    {
        public static string Write(Step? path)
        {
            System.Runtime.CompilerServices.DefaultInterpolatedStringHandler text = new(1, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
            text.AppendLiteral("$");
            for (var step = path; step is not null; step = step.Next)
            {
                if (step.Member is { } member)
                {
                    text.AppendLiteral(member.StartsWith('[') ? "" : ".");
                    text.AppendLiteral(member);
                }
                else
                {
                    text.AppendLiteral("[");
                    text.AppendFormatted(step.Index);
                    text.AppendLiteral("]");
                }
            }

            return text.ToStringAndClear();
        }

        private string? Member => member;

        private int Index => index;

        private Step? Next => next;
    }
}
