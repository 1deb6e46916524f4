import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.relu(x), torch.relu(input=x), torch.relu(x[0])


def case_as_value():
    acts = {"a": torch.relu}
    return acts["a"](torch.tensor(floats(3))), [f(torch.tensor(1.0)) for f in (torch.relu,)]
