using OpModel.Chargeback;

namespace OpModel.Files;

/// <summary>The methods of charging as files and command lines write them.</summary>
internal static class MethodWords
{
    private static readonly (string Word, ChargingMethod Method)[] Pairs =
    [
        ("direct", ChargingMethod.Direct),
        ("step-down", ChargingMethod.StepDown),
        ("reciprocal", ChargingMethod.Reciprocal),
        ("at-rates", ChargingMethod.AtRates),
        ("at-rates-with-true-up", ChargingMethod.AtRatesWithTrueUp),
    ];

    /// <summary>All words.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Pairs.Select(pair => pair.Word)];

    /// <summary>The method of a word; nothing where it is none.</summary>
    public static ChargingMethod? Find(string word) => Pairs.FirstOrDefault(pair => pair.Word == word).Method;
}
