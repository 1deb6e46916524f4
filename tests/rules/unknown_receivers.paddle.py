"""Methods of what may be anything: converted where no other object has a method of that name and these arguments."""
import paddle
from caselib import floats


class Holder:
    pass


def held(value):
    holder = Holder()
    setattr(holder, "x", value)
    return getattr(holder, "x")


def case_numbers_of_split():
    x = held(paddle.to_tensor(floats(3, 4)))
    return list(paddle.compat.split(x, 2)), paddle.compat.split(x, 2, 1)[0], paddle.compat.split(x, 2, dim=1)[1], len(held("a b").split())


def case_powers():
    x = held(paddle.to_tensor(floats(3, 4)))
    return ((x - 1) ** 2).sum(), paddle.nn.functional.relu(x), paddle.nn.functional.log_softmax(x, 1)


class Memory:
    def size(self):
        return 5


def case_sizes_that_are_numbers():
    memory, x = held(Memory()), held(paddle.to_tensor(floats(3, 4)))
    few = memory.size() < 3 or memory.size() == 0 or memory.size() - 1 > 9
    numbers = [few, 1 + memory.size(), memory.size() // 2, memory.size() % 3, list(range(memory.size()))]
    return numbers, "%s" % x.shape[0], x.shape[0] - 1, x.shape == paddle.nn.functional.relu(x).shape, x.shape[0] - 1, len(x.shape) > 1


class Scaling:
    def inverse(self, y, context=None):
        return y / 2, context


def case_inverse_of_a_flow():
    """Tensor.inverse takes nothing, so this is another class's."""
    back, context = held(Scaling()).inverse(paddle.to_tensor(floats(3)), context=4)
    return back, context, held(paddle.eye(2) * 4).inverse()
