namespace OpModel.Measures;

/// <summary>How many standard errors of a mean an interval reaches to either side.</summary>
/// <remarks>
/// Critical values of Student's t distribution, two-sided: NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2. Between two rows the
/// one of fewer degrees of freedom holds, so that an interval is rather too wide than too narrow.
/// </remarks>
internal static class StudentT
{
    private static readonly Row[] Rows =
    [
        new(1, 6.314m, 12.706m, 63.657m),
        new(2, 2.920m, 4.303m, 9.925m),
        new(3, 2.353m, 3.182m, 5.841m),
        new(4, 2.132m, 2.776m, 4.604m),
        new(5, 2.015m, 2.571m, 4.032m),
        new(6, 1.943m, 2.447m, 3.707m),
        new(7, 1.895m, 2.365m, 3.499m),
        new(8, 1.860m, 2.306m, 3.355m),
        new(9, 1.833m, 2.262m, 3.250m),
        new(10, 1.812m, 2.228m, 3.169m),
        new(11, 1.796m, 2.201m, 3.106m),
        new(12, 1.782m, 2.179m, 3.055m),
        new(13, 1.771m, 2.160m, 3.012m),
        new(14, 1.761m, 2.145m, 2.977m),
        new(15, 1.753m, 2.131m, 2.947m),
        new(16, 1.746m, 2.120m, 2.921m),
        new(17, 1.740m, 2.110m, 2.898m),
        new(18, 1.734m, 2.101m, 2.878m),
        new(19, 1.729m, 2.093m, 2.861m),
        new(20, 1.725m, 2.086m, 2.845m),
        new(21, 1.721m, 2.080m, 2.831m),
        new(22, 1.717m, 2.074m, 2.819m),
        new(23, 1.714m, 2.069m, 2.807m),
        new(24, 1.711m, 2.064m, 2.797m),
        new(25, 1.708m, 2.060m, 2.787m),
        new(26, 1.706m, 2.056m, 2.779m),
        new(27, 1.703m, 2.052m, 2.771m),
        new(28, 1.701m, 2.048m, 2.763m),
        new(29, 1.699m, 2.045m, 2.756m),
        new(30, 1.697m, 2.042m, 2.750m),
        new(40, 1.684m, 2.021m, 2.704m),
        new(50, 1.676m, 2.009m, 2.678m),
        new(60, 1.671m, 2.000m, 2.660m),
        new(80, 1.664m, 1.990m, 2.639m),
        new(100, 1.660m, 1.984m, 2.626m),
    ];

    /// <summary>The critical value for a mean of so many.</summary>
    /// <param name="count">How many there are; at least two.</param>
    /// <param name="level">How sure the interval is.</param>
    public static decimal Critical(long count, ConfidenceLevel level)
    {
        var row = Rows[0];
        foreach (var next in Rows)
        {
            if (next.Degrees > count - 1)
            {
                break;
            }

            row = next;
        }

        return level switch
        {
            ConfidenceLevel.Percent90 => row.Of90,
            ConfidenceLevel.Percent95 => row.Of95,
            ConfidenceLevel.Percent99 => row.Of99,
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
        };
    }

    private sealed record Row(int Degrees, decimal Of90, decimal Of95, decimal Of99);
}
