using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>How far a violation goes, where it can be better or worse and still be the same: a team that is too large by two people, or by ten.</summary>
/// <remarks>
/// Its message then holds figures or lists that come and go. A rule that writes such a message says here what stays, so that whoever accepted
/// the violation as far as it went is told when it goes further, and not when it goes less far.
/// </remarks>
/// <param name="Of">What is broken, without figures and lists.</param>
internal sealed record ViolationExtent(string Of)
{
    /// <summary>By how much it is broken, in the unit of the message; nothing where nothing is counted.</summary>
    public decimal By { get; init; }

    /// <summary>What is missing or too much; more of it is worse.</summary>
    public EquatableArray<string> Parts { get; init; }
}
