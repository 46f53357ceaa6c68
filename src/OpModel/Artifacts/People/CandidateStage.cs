namespace OpModel.Artifacts;

/// <summary>How far a candidate has come.</summary>
public enum CandidateStage
{
    /// <summary>Known to the organisation, and not yet spoken to.</summary>
    Identified,

    /// <summary>Spoken to.</summary>
    Contacted,

    /// <summary>Applied for the role.</summary>
    Applied,

    /// <summary>In talks and trials.</summary>
    Interviewing,

    /// <summary>Has an offer.</summary>
    Offered,

    /// <summary>Took the offer.</summary>
    Accepted,

    /// <summary>Works for the organisation, and is brought up to speed (D0.R8).</summary>
    Onboarding,

    /// <summary>Turned down by the organisation.</summary>
    TurnedDown,

    /// <summary>Went another way.</summary>
    Withdrawn,
}
