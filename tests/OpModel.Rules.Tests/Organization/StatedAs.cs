namespace OpModel.Organization;

/// <summary>An origin that says in words which statement it is, so that a test can tell where a violation points.</summary>
internal sealed class StatedAs(string statement) : Origin
{
    public override string ToString() => statement;
}
