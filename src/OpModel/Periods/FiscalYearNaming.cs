namespace OpModel;

/// <summary>Which calendar year gives a fiscal year its number.</summary>
/// <remarks>A fiscal year that begins in January has one number either way.</remarks>
public enum FiscalYearNaming
{
    /// <summary>The one in which it ends: the year from October 2026 to September 2027 is FY2027, as the U.S. government has it.</summary>
    ByEnd,

    /// <summary>The one in which it begins: the retail year from February 2023 to January 2024 is FY2023, as the National Retail Federation has it.</summary>
    ByStart,
}
