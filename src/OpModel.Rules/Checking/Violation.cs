using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>That an organisation breaks a rule at one place.</summary>
public sealed record Violation
{
    /// <summary>The rule that is broken.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The element at which it is broken: the team, for a membership of that team.</summary>
    public required Definition Element { get; init; }

    /// <summary>The statement that causes it; the element itself where it is no single statement.</summary>
    public required Origin Place { get; init; }

    /// <summary>Other statements that take part.</summary>
    public IReadOnlyList<Origin> AlsoAt { get; init; } = [];

    /// <summary>What is wrong and how to mend it, in the words of the domain.</summary>
    public required string Message { get; init; }

    /// <summary>How far it goes; nothing where it is there or not, and the message says all that tells it apart.</summary>
    internal ViolationExtent? Extent { get; init; }

    /// <summary>The message behind the id of the rule: <c>OPM1001 Ada Lovelace is both ...</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule.Id} {Message}";
}
