using System.Globalization;
using OpModel.Chargeback;
using YamlDotNet.Core;

namespace OpModel.Tool.Rules;

/// <summary>Makes problems of a rules file that name its line and column.</summary>
internal static class RulesPlace
{
    /// <summary>A problem at a place.</summary>
    public static InputProblem Problem(string name, Mark place, string message) =>
        new(name, place.Line, place.Column.ToString(CultureInfo.InvariantCulture), message);
}
