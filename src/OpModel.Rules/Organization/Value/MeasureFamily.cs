namespace OpModel;

/// <summary>The families of measures, none of which is to be read alone (D1.M1 to D1.M7).</summary>
public enum MeasureFamily
{
    /// <summary>How satisfied customers are: NPS, CSAT, CES.</summary>
    CustomerSatisfaction,

    /// <summary>How the product is used: DAU, MAU, engagement.</summary>
    ProductUsage,

    /// <summary>What it earns: growth, margin, ROI, ARPU, LTV.</summary>
    Revenue,

    /// <summary>What is new: features launched, update rate, time to market.</summary>
    Innovation,

    /// <summary>How work flows: cycle time, deployment frequency, lead time, change failure rate.</summary>
    OperationalEfficiency,

    /// <summary>How the team fares: velocity, satisfaction, turnover.</summary>
    Team,

    /// <summary>How the platform holds: uptime, response time, integrations.</summary>
    Platform,
}
