namespace OpModel.Symbols;

/// <summary>Kinds of elements of an organisation, of which several may be meant.</summary>
[Flags]
internal enum ElementSet
{
    None = 0,
    Organization = 1,
    Person = 1 << 1,
    Role = 1 << 2,
    Team = 1 << 3,
    ValueStream = 1 << 4,
    Objective = 1 << 5,
    Strategy = 1 << 6,
    Tactic = 1 << 7,
    Scorecard = 1 << 8,
    Budget = 1 << 9,
    Artifact = 1 << 10,
    Any = (1 << 11) - 1,
}
