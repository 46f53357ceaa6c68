using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds waivers that say no reason, have ended, or accept what is not there; and entries of a baseline that accept what is not there.</summary>
/// <remarks>It reads what the other rules found, so that <see cref="Judgement"/> asks it after them.</remarks>
internal static class WaiverMustBeNeeded
{
    public const string Id = "OPM9006";

    public static RuleDescriptor Descriptor { get; } = new(
        Id, "A waiver must have a reason, must not have ended, and must accept a violation that is there", RuleSeverity.Warning, "D2.8");

    /// <summary>Judges one waiver.</summary>
    /// <param name="element">The element that it is stated on.</param>
    /// <param name="waiver">The waiver.</param>
    /// <param name="isViolated">Whether its rule is violated at the element; nothing where that was looked at for some days only, and it is not on these.</param>
    /// <param name="today">The day on which it is judged.</param>
    /// <returns>What is wrong with it; nothing where it is needed.</returns>
    public static Violation? Check(Definition element, Waiver waiver, bool? isViolated, IsoDate today)
    {
        var id = waiver.Rule.Trim();
        var accepts = $"The waiver of {id} at {element.Name}";
        var message = RuleCatalogue.Find(id) switch
        {
            null => $"{id} is no rule, so that the waiver at {element.Name} accepts nothing; write an id such as OPM1001.",
            { IsAboutCode: true } => $"{id} is about how C# is written, where a waiver at {element.Name} does not reach; write #pragma warning disable {id} around that line.",
            { Severity: RuleSeverity.Error } => $"{id} is an error, and the waiver at {element.Name} cannot accept it; mend what it reports.",
            _ when id == Id => $"The waiver of {id} at {element.Name} would accept waivers; remove it, and mend them.",
            _ when waiver.Until < today && isViolated is true => $"{accepts} ended on {waiver.Until}; mend what it accepted, or say until when it is accepted still.",
            _ when waiver.Until < today && isViolated is false => $"{accepts} ended on {waiver.Until}, and nothing is left that it would accept; remove it.",
            _ when isViolated is false => $"{accepts} accepts nothing, as the rule is not violated there; remove it.",
            _ when string.IsNullOrWhiteSpace(waiver.Reason) => $"{accepts} says no reason; write why it is accepted, so that others can tell when it no longer is.",
            _ => null,
        };
        return message is null ? null : new() { Rule = Descriptor, Element = element, Place = waiver.Origin, Message = message };
    }

    /// <summary>Judges one entry of a baseline.</summary>
    /// <param name="baseline">The file in which it stands.</param>
    /// <param name="accepted">The entry.</param>
    /// <param name="element">The name of its element.</param>
    /// <param name="shortcoming">That it accepts too much, and how to mend that; nothing where it accepts what is there.</param>
    /// <returns>What is wrong with it; nothing where it is needed.</returns>
    public static Violation? Check(ModelFile baseline, AcceptedFinding accepted, string element, string? shortcoming)
    {
        var id = accepted.Rule;
        var message = RuleCatalogue.Find(id) switch
        {
            null => $"{id} is no rule, so that this entry of the baseline accepts nothing; remove it.",
            { IsAboutCode: true } => $"{id} is about how C# is written, where a baseline does not reach; write #pragma warning disable {id} around that line, and remove the entry.",
            { Severity: RuleSeverity.Error } => $"{id} is an error, and a baseline cannot accept it; mend what it reports, and remove the entry.",
            _ when id == Id => $"{id} is about waivers and baselines, and a baseline cannot accept it; remove the entry, and mend them.",
            _ when shortcoming is not null => $"The baseline's {id} at {element} {shortcoming}.",
            _ => null,
        };
        return message is null ? null : new() { Rule = Descriptor, Element = baseline, Place = accepted.Origin, Message = message };
    }
}
