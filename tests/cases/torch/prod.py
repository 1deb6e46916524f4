import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.prod(x), torch.prod(x, 1), torch.prod(x, dim=0, keepdim=True), torch.prod(x, 1, True), torch.prod(x, axis=1, keepdims=True)


def case_dtype():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return torch.prod(x, 1, dtype=torch.float64), torch.prod(i, dtype=torch.float)


def case_integers():
    i, m = torch.tensor([[1, 2], [3, 4]]), torch.tensor(floats(2, 3)) > 0
    return torch.prod(i), torch.prod(i, 1), torch.prod(m), torch.prod(torch.tensor([2, 3], dtype=torch.int32))


def case_out():
    x, i, out = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)).long(), torch.empty(3)
    torch.prod(x, 1, out=out)
    return (
        out, torch.prod(i, dim=0, out=torch.empty(4, dtype=torch.int64)),
        torch.prod(x, 1, dtype=torch.float64, out=torch.empty(3, dtype=torch.float64)))


def case_gradient_where_elements_are_zero():
    found = []
    for row in ([2.0, 0.0, 3.0], [0.0, 0.0, 3.0], [1.0, 2.0, 3.0]):
        x = torch.tensor([row, [1.0, 2.0, 0.5]], requires_grad=True)
        (torch.prod(x).sum() + torch.prod(x, 1).sum() * 2 + torch.prod(x, dim=0, keepdim=True).sum() + torch.prod(x, -1, True).sum()).backward()
        found.append(x.grad.tolist())
    return found
