import torch
from caselib import floats


def case_forms():
    x, i, s = torch.tensor(floats(2, 3)), torch.tensor([[0, 5], [2, 0]]), torch.tensor(floats(2, 2, seed=1))
    return x.put(i, s, True), x.put(index=torch.tensor([1, 3]), source=s[0]), x.put(torch.tensor([1, 3]), s[0], accumulate=False)


class Line(list):
    def put(self, item, *more):
        self.append((item, more))


def filled(line, item):
    line.put(item)
    line.put(item, 2)
    return len(line)


def case_of_other_objects():
    fill_line = globals()["filled"]
    return fill_line(Line(), "a")
