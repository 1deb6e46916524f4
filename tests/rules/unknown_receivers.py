"""Methods of what may be anything: converted where no other object has a method of that name and these arguments."""
import torch
from caselib import floats


class Holder:
    pass


def held(value):
    holder = Holder()
    setattr(holder, "x", value)
    return getattr(holder, "x")


def case_numbers_of_split():
    x = held(torch.tensor(floats(3, 4)))
    return list(x.split(2)), x.split(2, 1)[0], x.split(2, dim=1)[1], len(held("a b").split())


def case_powers():
    x = held(torch.tensor(floats(3, 4)))
    return (x - 1).pow(2).sum(), x.relu(), x.log_softmax(1)


class Memory:
    def size(self):
        return 5


def case_sizes_that_are_numbers():
    memory, x = held(Memory()), held(torch.tensor(floats(3, 4)))
    few = memory.size() < 3 or memory.size() == 0 or memory.size() - 1 > 9
    numbers = [few, 1 + memory.size(), memory.size() // 2, memory.size() % 3, list(range(memory.size()))]
    return numbers, "%s" % x.size(0), x.size()[0] - 1, x.size() == x.relu().size(), x.size(0) - 1, len(x.size()) > 1


class Scaling:
    def inverse(self, y, context=None):
        return y / 2, context


def case_inverse_of_a_flow():
    """Tensor.inverse takes nothing, so this is another class's."""
    back, context = held(Scaling()).inverse(torch.tensor(floats(3)), context=4)
    return back, context, held(torch.eye(2) * 4).inverse()
