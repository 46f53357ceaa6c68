using OpModel.Organization;

namespace OpModel.Files.Tables;

/// <summary>A person of a table: what all rows of one id say together.</summary>
/// <param name="name">By what others may refer to the person, as the first row has it.</param>
/// <param name="place">Where the person stands first.</param>
internal sealed class TablePerson(ElementName name, FilePlace place)
{
    /// <summary>By what others may refer to the person; called by the id where no row has a name.</summary>
    public ElementName Name => name with { Name = NameCell.IsEmpty ? name.Id : NameCell.Text };

    public FilePlace Place { get; } = place;

    /// <summary>The first cell with something in it, of each fact that all rows must agree about.</summary>
    public TableCell NameCell { get; set; }

    public TableCell Function { get; set; }

    public TableCell Manager { get; set; }

    public IReadOnlyList<TableCell> DottedLineManagers { get; set; } = [];

    public bool IsVacancy { get; set; }

    public PersonDefinition Define(TableContent content, EquatableArray<ReportingLine> lines) => new()
    {
        Key = name.Key,
        Name = Name.Name,
        Id = name.Id,
        Function = Function.IsEmpty ? null : Function.Text,
        IsVacancy = IsVacancy,
        ReportsTo = lines,
        Origin = content.At(Place),
    };
}
