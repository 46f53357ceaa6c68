namespace OpModel.Checking;

/// <summary>What a rule is about; the first digit of its id.</summary>
public enum RuleFamily
{
    /// <summary>People and the roles they hold: OPM1xxx.</summary>
    People = 1,

    /// <summary>Teams and structure: OPM2xxx.</summary>
    Teams = 2,

    /// <summary>Interactions between roles and between teams: OPM3xxx.</summary>
    Interactions = 3,

    /// <summary>Value and goals: OPM4xxx.</summary>
    Value = 4,

    /// <summary>Funding and chargeback: OPM5xxx.</summary>
    Funding = 5,

    /// <summary>Artifacts: OPM6xxx.</summary>
    Artifacts = 6,

    /// <summary>How definitions are written: OPM9xxx.</summary>
    Definitions = 9,
}
