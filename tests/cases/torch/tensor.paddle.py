import numpy as np
import paddle
from caselib import bools, floats


def concat(tensors, axis=0):
    """As torch joins Tensors: empty vectors go with any shape, and the kinds of dtype may differ."""
    floating = [x.dtype for x in tensors if x.is_floating_point()]
    kept = [x for x in tensors if list(x.shape) != [0]] or list(tensors)
    return paddle.concat([x.astype(floating[0]) if floating and not x.is_floating_point() else x for x in kept], axis)


def case_numbers():
    return paddle.to_tensor(3), paddle.to_tensor(3.5), paddle.to_tensor(True), paddle.to_tensor(1 + 2j), paddle.to_tensor(data=2), paddle.to_tensor(-1), paddle.to_tensor(float("inf")), paddle.to_tensor(2 ** 40)


def case_lists():
    values = [1, 2]
    return paddle.to_tensor([1, 2]), paddle.to_tensor([1.0, 2]), paddle.to_tensor([[1, 2], [3, 4]]), paddle.to_tensor((1.5, 2.5)), paddle.to_tensor([True, False]), paddle.to_tensor([]), paddle.to_tensor(values), paddle.to_tensor([v * 2 for v in values]), paddle.to_tensor([[1.5], [2.5]]), paddle.to_tensor(list(range(3))), paddle.to_tensor([v for v in 'ab' if v > 'c'])


def case_arrays():
    x = paddle.to_tensor(floats(2))
    return paddle.to_tensor(floats(2, 3)), paddle.to_tensor(np.arange(3)), paddle.to_tensor(np.ones(2)), paddle.to_tensor(np.float32(1.5)), paddle.to_tensor(np.array([1, 2], dtype=np.int32)), paddle.to_tensor([paddle.to_tensor(1.0), paddle.to_tensor(2.0)]), paddle.to_tensor(x), paddle.to_tensor(bools(3))


def case_options():
    return paddle.to_tensor([1, 2], dtype=paddle.float32), paddle.to_tensor([1.7, 2.2], dtype=paddle.int64), paddle.to_tensor([1.0], stop_gradient=False), paddle.to_tensor([1, 0], dtype=paddle.bool), paddle.to_tensor([1], place="cpu"), paddle.to_tensor([1.0], dtype=paddle.float64, place=paddle.device("cpu"), stop_gradient=True), paddle.to_tensor(np.ones(2), dtype=paddle.float32), paddle.to_tensor([1]), paddle.to_tensor(list(range(3)), dtype=paddle.float32)


class Holder:
    def __init__(self, **values):
        self.values = values

    def held(self):
        return paddle.to_tensor(self.values['x'], dtype=paddle.float32)


def case_unknown_with_dtype():
    return Holder(x=[1, 2]).held()


def case_flag_in_a_variable():
    train = True
    return [paddle.to_tensor([1.0], stop_gradient=not train), paddle.to_tensor([1.0], stop_gradient=train)]


def case_empty():
    return paddle.to_tensor([]), paddle.to_tensor([], dtype=paddle.int64)


def case_accumulated():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor([1, 2])
    rows, labels, both, codes = paddle.to_tensor([]), paddle.empty([0]), paddle.empty([0]), paddle.zeros([0], dtype=paddle.int64)
    for i in range(2):
        rows = concat((rows, x + i), 0)
        labels = concat([labels, y], 0)
        both = concat([x, both, x], 1)
        codes = concat([codes, y], 0)
    return rows, labels, both, codes, paddle.concat([x, x])


def case_kinds_of_nested_data():
    whole = paddle.to_tensor([1, 2])
    return (paddle.to_tensor([1, 2.5]) + whole.astype('float32'), paddle.to_tensor([[1, 2.5], [1.0, 2]]) * whole.astype('float32'), paddle.to_tensor(((1.0, 2.0), (3.0, 4.0))) - whole.astype('float32'),
            paddle.to_tensor([(1.0, 2.0), (3.0, 4.0)]) + whole.astype('float32'), paddle.to_tensor(((1, 2), (3, 4))).astype('float32') + paddle.ones([2]),
            paddle.to_tensor([[[[1.5, 2.5]]]]) + whole.astype('float32'), paddle.to_tensor([[[[[1, 2]]]]]).astype('float32') + paddle.ones([2]), paddle.to_tensor([[[True, False]]]).astype('float32') + paddle.ones([2]))


def case_options():
    options = {"dtype": paddle.float64, "device": "cpu"}
    x = paddle.tensor([1, 2], **options)
    return x, paddle.tensor([[0.5], [1.5]], **{}), paddle.tensor(3, requires_grad=True, **options), paddle.tensor([], **options)
