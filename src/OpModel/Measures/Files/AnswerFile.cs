using OneOf;

namespace OpModel.Measures;

/// <summary>Reads answers to surveys from CSV files in UTF-8 with the columns <c>date,subject,survey,score</c>, in any order.</summary>
/// <remarks>The survey is net-promoter (0 to 10), customer-satisfaction (1 to 5), customer-effort (1 to 7) or team-satisfaction (1 to 5). A further column <c>respondent</c> may be there and is not used.</remarks>
public static class AnswerFile
{
    internal const string Date = "date";
    internal const string Subject = "subject";
    internal const string SurveyName = "survey";
    internal const string Score = "score";
    internal const string Respondent = "respondent";

    private const int DatePlace = 0;
    private const int SubjectPlace = 1;
    private const int SurveyNamePlace = 2;
    private const int ScorePlace = 3;
    private const int RespondentPlace = 4;

    private static readonly FixedForm Form = new([Date, Subject, SurveyName, Score], [Respondent]);

    /// <summary>Reads answers to surveys from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<SurveyAnswers, IReadOnlyList<InputProblem>> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, cancellationToken));
    }

    /// <summary>Reads answers to surveys from a stream, which is left open.</summary>
    /// <param name="stream">The stream, from the first byte.</param>
    /// <param name="name">What to call it in messages, such as the file name.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with it and how to mend it.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<SurveyAnswers, IReadOnlyList<InputProblem>> ReadStream(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        return MeasureFile.ReadRecords(stream, name, Form, "the file has a header and no lines; there is no answer to count.", ReadLine, cancellationToken)
            .MapT0(records => SurveyAnswers.Create(records.Select(read => read.Record)).AsT0);
    }

    private static SurveyAnswer ReadLine(FixedFormReader lines)
    {
        SurveyAnswer answer = new(
            lines.ReadDay(DatePlace), lines.ReadSubject(SubjectPlace), ReadSurvey(lines) ?? Survey.NetPromoter, ReadScore(lines));
        lines.CheckText(RespondentPlace, nothing: null);
        lines.BlameFlaw(Form, answer.FindFlaw);
        return answer;
    }

    private static Survey? ReadSurvey(FixedFormReader lines)
    {
        var text = lines.Text(SurveyNamePlace);
        var survey = Survey.Find(text);
        if (survey is null)
        {
            lines.Blame(
                SurveyNamePlace,
                $"{(text.Length == 0 ? "there is no survey" : $"there is no survey {CellText.Quote(text)}")}; {Meant.Among(text, Survey.All.Select(known => known.Name))}");
        }

        return survey;
    }

    private static int ReadScore(FixedFormReader lines)
    {
        var score = lines.ReadNumber(ScorePlace, "there is no answer; take the line out where nobody answered.");
        if (score == decimal.Truncate(score) && Math.Abs(score) < int.MaxValue)
        {
            return (int)score;
        }

        lines.Blame(ScorePlace, $"{CellText.Quote(lines.Cell(ScorePlace))} is no answer; write a whole number.");
        return 0;
    }
}
