import numpy as np
import torch
from caselib import bools, floats


def case_numbers():
    return torch.tensor(3), torch.tensor(3.5), torch.tensor(True), torch.tensor(1 + 2j), torch.tensor(data=2), torch.tensor(-1), torch.tensor(float("inf")), torch.tensor(2 ** 40)


def case_lists():
    values = [1, 2]
    return torch.tensor([1, 2]), torch.tensor([1.0, 2]), torch.tensor([[1, 2], [3, 4]]), torch.tensor((1.5, 2.5)), torch.tensor([True, False]), torch.tensor([]), torch.tensor(values), torch.tensor([v * 2 for v in values]), torch.tensor([[1.5], [2.5]]), torch.tensor(range(3)), torch.tensor([v for v in 'ab' if v > 'c'])


def case_arrays():
    x = torch.tensor(floats(2))
    return torch.tensor(floats(2, 3)), torch.tensor(np.arange(3)), torch.tensor(np.ones(2)), torch.tensor(np.float32(1.5)), torch.tensor(np.array([1, 2], dtype=np.int32)), torch.tensor([torch.tensor(1.0), torch.tensor(2.0)]), torch.tensor(x), torch.tensor(bools(3))


def case_options():
    return torch.tensor([1, 2], dtype=torch.float), torch.tensor([1.7, 2.2], dtype=torch.long), torch.tensor([1.0], requires_grad=True), torch.tensor([1, 0], dtype=torch.bool), torch.tensor([1], device="cpu"), torch.tensor([1.0], dtype=torch.float64, device=torch.device("cpu"), requires_grad=False), torch.tensor(np.ones(2), dtype=torch.float32), torch.tensor([1], pin_memory=False), torch.tensor(range(3), dtype=torch.float)


class Holder:
    def __init__(self, **values):
        self.values = values

    def held(self):
        return torch.tensor(self.values['x'], dtype=torch.float)


def case_unknown_with_dtype():
    return Holder(x=[1, 2]).held()


def case_flag_in_a_variable():
    train = True
    return [torch.tensor([1.0], requires_grad=train), torch.tensor([1.0], requires_grad=not train)]


def case_empty():
    return torch.tensor([]), torch.tensor([], dtype=torch.long)


def case_accumulated():
    x, y = torch.tensor(floats(2, 3)), torch.tensor([1, 2])
    rows, labels, both, codes = torch.tensor([]), torch.Tensor(), torch.empty(0), torch.zeros(0, dtype=torch.long)
    for i in range(2):
        rows = torch.cat((rows, x + i))
        labels = torch.cat([labels, y], dim=0)
        both = torch.cat([x, both, x], axis=1)
        codes = torch.cat(tensors=[codes, y])
    return rows, labels, both, codes, torch.cat([x, x])


def case_kinds_of_nested_data():
    whole = torch.tensor([1, 2])
    return (torch.tensor([1, 2.5]) + whole, torch.tensor([[1, 2.5], [1.0, 2]]) * whole, torch.tensor(((1.0, 2.0), (3.0, 4.0))) - whole,
            torch.tensor([(1.0, 2.0), (3.0, 4.0)]) + whole, torch.tensor(((1, 2), (3, 4))) + torch.ones(2),
            torch.tensor([[[[1.5, 2.5]]]]) + whole, torch.tensor([[[[[1, 2]]]]]) + torch.ones(2), torch.tensor([[[True, False]]]) + torch.ones(2))


def case_options():
    options = {"dtype": torch.float64, "device": "cpu"}
    x = torch.tensor([1, 2], **options)
    return x, torch.tensor([[0.5], [1.5]], **{}), torch.tensor(3, requires_grad=True, **options), torch.tensor([], **options)
