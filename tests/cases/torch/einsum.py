import torch
from caselib import floats


def case_forms():
    x, y, b, c = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(2, 3, 4)), torch.tensor(floats(2, 4, 5))
    return torch.einsum("ij,kj->ik", x, y), torch.einsum("bij,bjk->bik", b, c), torch.einsum("...ij->...ji", b), torch.einsum("ij,ij->i", x, y), torch.einsum("i j, k j -> i k", x, y), torch.einsum("bij,bjk", [b, c]), torch.einsum("ij,kj->ik", (x, y))


def case_one_operand():
    a = torch.tensor(floats(3, 3))
    operands = [a, a]
    return torch.einsum("ii->i", a), torch.einsum("ii", a), torch.einsum("ij,jk", operands)


def todo_numbers_of_axes():
    a, b = torch.ones(2, 3), torch.ones(3, 4)
    return torch.einsum(a, [0, 1], b, [1, 2], [0, 2])
