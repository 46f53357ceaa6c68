using Microsoft.CodeAnalysis;
using OpModel.Checking;

namespace OpModel.Symbols;

/// <summary>That a definition in C# is written in a way that cannot be read as meant.</summary>
/// <param name="RuleId">The rule of the 9xxx family that says so.</param>
/// <param name="Place">The type, the property or the attribute.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record DefinitionProblem(string RuleId, Location Place, string Message)
{
    /// <summary>An annotated type, and what contains it, must be partial.</summary>
    public const string NotPartial = DefinitionMustBePartial.Id;

    /// <summary>An attribute does not fit where it stands.</summary>
    public const string DoesNotFit = AttributeMustFitWhereItStands.Id;

    /// <summary>A type or a member has a name that is generated.</summary>
    public const string NameTaken = DefinitionsMustHaveDistinctNames.Id;

    /// <summary>A property of an artifact is of a type that no DTO can carry.</summary>
    public const string NotCarried = ArtifactPropertyMustBeCarried.Id;

    /// <summary>A validation attribute does not fit its property.</summary>
    public const string DoesNotValidate = ValidationMustFitProperty.Id;
}
