using OneOf;

namespace OpModel.Measures;

/// <summary>Records that measures are computed from and that the library itself does not keep, such as response times.</summary>
public interface IMeasureSource
{
    /// <summary>What it is called in messages, such as <c>response times</c>.</summary>
    string Name { get; }

    /// <summary>The measures that are computed from it.</summary>
    IReadOnlyList<Measure> Measures { get; }

    /// <summary>Whom or what its records name, in any order, each once.</summary>
    IReadOnlyList<string> Subjects { get; }

    /// <summary>Computes a measure.</summary>
    /// <param name="measure">One of <see cref="Measures"/>.</param>
    /// <param name="subjects">Whose records count together: a team with its services, a value stream with its teams. Upper and lower case make no difference.</param>
    /// <param name="window">The days.</param>
    /// <param name="options">How much it takes to say something, and how sure it is to be.</param>
    /// <returns>The value, or why there is none.</returns>
    OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, IReadOnlyCollection<string> subjects, ReportingPeriod window, MeasuringOptions options);
}
