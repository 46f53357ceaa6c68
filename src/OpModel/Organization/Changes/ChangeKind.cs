namespace OpModel;

/// <summary>In which way two organisations differ. The order is that in which changes are told.</summary>
public enum ChangeKind
{
    /// <summary>Somebody is in the later organisation and was not in the earlier one.</summary>
    PersonJoined,

    /// <summary>Somebody was in the earlier organisation and is not in the later one.</summary>
    PersonLeft,

    /// <summary>Of two people of one name, one left and one joined, under another id: perhaps one and the same. Always inferred.</summary>
    PersonPerhapsRenumbered,

    /// <summary>Somebody is known by the same id and has another name.</summary>
    PersonRenamed,

    /// <summary>Somebody left some teams and came to others.</summary>
    PersonMoved,

    /// <summary>Somebody took a role on a team, without leaving another.</summary>
    RoleTaken,

    /// <summary>Somebody gave up a role on a team, without coming to another.</summary>
    RoleGivenUp,

    /// <summary>A role takes another part of somebody's working time.</summary>
    AllocationChanged,

    /// <summary>The dates of a role or a lead changed, or by whom its holder is lent.</summary>
    RoleChanged,

    /// <summary>Somebody leads a team and did not before.</summary>
    LeadTaken,

    /// <summary>Somebody no longer leads a team.</summary>
    LeadGivenUp,

    /// <summary>Somebody reports to others than before.</summary>
    ManagersChanged,

    /// <summary>Somebody reports to others than before on dotted lines.</summary>
    DottedManagersChanged,

    /// <summary>A place is open that was not.</summary>
    VacancyOpened,

    /// <summary>An open place was filled.</summary>
    VacancyFilled,

    /// <summary>A place is no longer open, and nobody is to be seen who filled it.</summary>
    VacancyClosed,

    /// <summary>There is a team that there was not.</summary>
    TeamCreated,

    /// <summary>There is no longer such a team.</summary>
    TeamDissolved,

    /// <summary>A team has another name; inferred where its id is another one as well.</summary>
    TeamRenamed,

    /// <summary>Of a team that is no more, more than half of the people came to one other team. Always inferred.</summary>
    TeamMerged,

    /// <summary>Of the people of a new team, more than half left one other team for it. Always inferred.</summary>
    TeamSplitOff,

    /// <summary>A team is part of others than before.</summary>
    TeamMoved,

    /// <summary>A team offers a service that it did not.</summary>
    ServiceAdded,

    /// <summary>A team no longer offers a service.</summary>
    ServiceRemoved,

    /// <summary>A service has another price, unit, benchmark or alternative, or other dates.</summary>
    ServiceChanged,

    /// <summary>There is an element that there was not: a value stream, a role, an objective.</summary>
    ElementAdded,

    /// <summary>There is no longer such an element.</summary>
    ElementRemoved,

    /// <summary>An element has another name.</summary>
    ElementRenamed,

    /// <summary>Anything else that is stated of a person, a team or another element changed.</summary>
    PropertyChanged,
}
