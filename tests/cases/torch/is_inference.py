import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2))
    return torch.is_inference(x), torch.is_inference(input=x)


def todo_expression():
    return torch.is_inference(torch.tensor(floats(2)) + 1)
