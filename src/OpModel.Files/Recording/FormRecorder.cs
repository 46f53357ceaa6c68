using OpModel.Funding;
using OpModel.Organization;

namespace OpModel.Files.Recording;

/// <summary>
/// Records which keys a form asks for. It answers each as if it were there, so that what a form takes is known from the code that takes it.
/// </summary>
internal sealed class FormRecorder : FieldReader
{
    private const string Answer = "answer";

    private readonly List<FieldForm> _fields = [];

    private FormRecorder()
    {
    }

    /// <inheritdoc/>
    public override string What => Answer;

    /// <inheritdoc/>
    public override Origin Origin => Origin.None;

    /// <summary>What the elements of a section may have.</summary>
    public static RecordedForm Of(Section section)
    {
        FormRecorder recorder = new();
        recorder.Add(new(Name, FieldKind.Text) { IsNeeded = true });
        recorder.Add(new(Id, FieldKind.Text));
        recorder.Add(new(Class, FieldKind.Text));
        section.Read(new(section.Definition, Answer, Answer, Answer), recorder);
        return new(section.Definition.Name, Name, recorder._fields);
    }

    /// <summary>What a statement may have.</summary>
    public static RecordedForm Of<T>(string mainKey, Func<FieldReader, T?> read)
        where T : class
    {
        FormRecorder recorder = new();
        read(recorder);
        return new(typeof(T).Name, mainKey, recorder._fields);
    }

    /// <inheritdoc/>
    public override bool States(string key) => true;

    /// <inheritdoc/>
    public override string? Text(string key) => Recorded(new(key, FieldKind.Text), Answer);

    /// <inheritdoc/>
    public override string? NeededText(string key) => Recorded(new(key, FieldKind.Text) { IsNeeded = true }, Answer);

    /// <inheritdoc/>
    public override string? NeededCurrency(string key) =>
        Recorded(new(key, FieldKind.Word) { Words = [.. Iso4217.All.Select(currency => currency.Code)], IsNeeded = true }, Answer);

    /// <inheritdoc/>
    public override EquatableArray<string> Texts(string key) => Recorded<EquatableArray<string>>(new(key, FieldKind.Text) { TakesList = true }, new([Answer]));

    /// <inheritdoc/>
    public override bool Flag(string key) => Recorded(new(key, FieldKind.Flag), true);

    /// <inheritdoc/>
    public override int? Number(string key, int least, int most) => Recorded(new(key, FieldKind.Number) { Range = (least, most) }, least);

    /// <inheritdoc/>
    public override IsoDate? Date(string key) => Recorded(new(key, FieldKind.Date), IsoDate.MinValue);

    /// <inheritdoc/>
    public override T Choice<T>(string key) => Recorded<T>(new(key, FieldKind.Word) { Words = WordSets.Of<T>().Words }, default);

    /// <inheritdoc/>
    public override T? NeededChoice<T>(string key) => Recorded<T>(new(key, FieldKind.Word) { Words = WordSets.Of<T>().Words, IsNeeded = true }, default);

    /// <inheritdoc/>
    public override T? ChoiceIfStated<T>(string key) => Choice<T>(key);

    /// <inheritdoc/>
    public override T Choices<T>(string key) => Recorded<T>(new(key, FieldKind.Word) { Words = WordSets.Of<T>().Words, TakesList = true }, default);

    /// <inheritdoc/>
    public override TeamType? TeamTypeOf(string key) =>
        Recorded(new(key, FieldKind.Word) { Words = WordSets.TeamTypes.Words }, TeamType.ProductTeam);

    /// <inheritdoc/>
    public override TeamType? NeededTeamType(string key) =>
        Recorded(new(key, FieldKind.Word) { Words = WordSets.TeamTypes.Words, IsNeeded = true }, TeamType.ProductTeam);

    /// <inheritdoc/>
    public override IReadOnlyList<TeamType> TeamTypes(string key) =>
        Recorded<IReadOnlyList<TeamType>>(new(key, FieldKind.Word) { Words = WordSets.TeamTypes.Words, TakesList = true }, [TeamType.ProductTeam]);

    /// <inheritdoc/>
    public override string? Reference(string key, params IReadOnlyList<Type> definitions) =>
        Recorded(new(key, FieldKind.Reference) { References = definitions }, Answer);

    /// <inheritdoc/>
    public override string? NeededReference(string key, params IReadOnlyList<Type> definitions) =>
        Recorded(new(key, FieldKind.Reference) { References = definitions, IsNeeded = true }, Answer);

    /// <inheritdoc/>
    public override EquatableArray<T> Statements<T>(string key, string mainKey, Func<FieldReader, T?> read)
        where T : class =>
        Recorded<EquatableArray<T>>(new(key, FieldKind.Statement) { Statement = Of(mainKey, read), TakesList = true }, default);

    /// <inheritdoc/>
    public override T? Statement<T>(string key, string mainKey, Func<FieldReader, T?> read)
        where T : class =>
        Recorded<T?>(new(key, FieldKind.Statement) { Statement = Of(mainKey, read) }, null);

    /// <inheritdoc/>
    public override void Refuse(string key, string message)
    {
        // The answers are nobody's, so that what is wrong with them is of no interest.
    }

    private T Recorded<T>(FieldForm field, T answer)
    {
        Add(field);
        return answer;
    }

    private void Add(FieldForm field)
    {
        if (!_fields.Exists(known => known.Key == field.Key))
        {
            _fields.Add(field);
        }
    }
}
