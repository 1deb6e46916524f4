import paddle
from caselib import floats


def put_flat(x, index, source, accumulate=False):
    """A copy of x with source at places counted over all its elements."""
    reduce = 'add' if accumulate else 'assign'
    flat = x.flatten().put_along_axis(index.flatten(), source.flatten(), 0, reduce, broadcast=False)
    return flat.reshape(x.shape)


def case_forms():
    x, i, s = paddle.to_tensor(floats(2, 3)), paddle.to_tensor([[0, 5], [2, 0]]), paddle.to_tensor(floats(2, 2, seed=1))
    return put_flat(x, i, s, True), put_flat(x, paddle.to_tensor([1, 3]), s[0], False), put_flat(x, paddle.to_tensor([1, 3]), s[0], False)


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
