import torch
from caselib import floats


def case_forms():
    x, y, b, c = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(2, 3, 4)), torch.tensor(floats(2, 4, 5))
    return torch.einsum("ij,kj->ik", x, y), torch.einsum("bij,bjk->bik", b, c), torch.einsum("...ij->...ji", b), torch.einsum("ij,ij->i", x, y), torch.einsum("i j, k j -> i k", x, y), torch.einsum("bij,bjk", [b, c]), torch.einsum("ij,kj->ik", (x, y))


def case_one_operand():
    a = torch.tensor(floats(3, 3))
    operands = [a, a]
    return torch.einsum("ii->i", a), torch.einsum("ii", a), torch.einsum("ij,jk", operands)
