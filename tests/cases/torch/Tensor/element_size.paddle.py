import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    d = paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.element_size(), d.element_size(), i.element_size(), m.element_size()
