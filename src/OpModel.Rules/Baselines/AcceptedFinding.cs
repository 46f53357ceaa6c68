using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>A finding that a baseline accepts: what tells it apart from all others for as long as it is the same.</summary>
/// <remarks>
/// It holds no line, no file and no day, and refers to elements by key. So it stays the same when a definition is moved to another line or
/// file, when an element is given another name, and when nothing happens but that time passes.
/// </remarks>
internal sealed record AcceptedFinding : DefinitionStatement
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The key of the element at which the rule is broken.</summary>
    public required string Element { get; init; }

    /// <summary>What was found, with the keys of elements in the place of their names; see <see cref="KeyedText"/>.</summary>
    public required string Finding { get; init; }

    /// <summary>How often it is there: rules may find the same twice at one element.</summary>
    public int Times { get; init; } = 1;

    /// <summary>By how much the rule may be broken.</summary>
    public decimal By { get; init; }

    /// <summary>What may be missing or too much, with keys in the place of names.</summary>
    public EquatableArray<string> Parts { get; init; }

    /// <summary>Tells whether a baseline can accept violations of a rule: neither errors, nor what is wrong with waivers and with baselines.</summary>
    public static bool IsAcceptable(RuleDescriptor rule) => rule.Severity != RuleSeverity.Error && rule.Id != WaiverMustBeNeeded.Id;

    /// <summary>Accepts a violation as far as it goes.</summary>
    /// <param name="violation">The violation.</param>
    /// <param name="texts">The names of the organisation.</param>
    public static AcceptedFinding Of(Violation violation, KeyedText texts) => new()
    {
        Rule = violation.Rule.Id,
        Element = violation.Element.Key,
        Finding = texts.WithKeys(TextOf(violation), violation.Element),
        By = violation.Extent?.By ?? 0,
        Parts = [.. (violation.Extent?.Parts ?? default).Select(part => texts.WithKeys(part, violation.Element)).OrderBy(part => part, StringComparer.Ordinal)],
    };

    /// <summary>What was found, with names: the message without its mend, which changes with what there is to choose from.</summary>
    public static string TextOf(Violation violation)
    {
        if (violation.Extent is { } extent)
        {
            return extent.Of;
        }

        var (message, isQuoted) = (violation.Message, false);
        for (var index = 0; index < message.Length - 1; index++)
        {
            isQuoted ^= message[index] == '"';
            if (!isQuoted && message[index] == ';' && message[index + 1] == ' ')
            {
                return message.Substring(0, index);
            }
        }

        return message.TrimEnd('.');
    }
}
