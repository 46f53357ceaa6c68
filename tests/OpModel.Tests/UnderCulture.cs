using System.Globalization;

namespace OpModel.Tests;

/// <summary>Runs what must not depend on the culture of whoever runs it.</summary>
internal static class UnderCulture
{
    /// <summary>A culture that writes numbers in its own way.</summary>
    public static CultureInfo WithNumbers(string point, string thousands, string minus)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = thousands;
        culture.NumberFormat.NegativeSign = minus;
        return culture;
    }

    /// <summary>Runs under a culture of a name, such as <c>tr-TR</c>.</summary>
    public static void Run(string culture, Action action) => Run(CultureInfo.GetCultureInfo(culture), action);

    /// <summary>Runs under a culture, and gives the one before back.</summary>
    public static void Run(CultureInfo culture, Action action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
