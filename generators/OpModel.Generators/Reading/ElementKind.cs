namespace OpModel.Generators.Reading;

/// <summary>What kind of element a definition is about.</summary>
internal enum ElementKind
{
    Organization,
    Person,
    Role,
    Team,
    ValueStream,
    Objective,
    Strategy,
    Tactic,
    Scorecard,
    Budget,
    Artifact,
}
