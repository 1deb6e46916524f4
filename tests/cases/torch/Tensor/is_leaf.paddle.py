import paddle
from caselib import floats


def case_forms():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    x = paddle.to_tensor(floats(3, 4))
    return w.is_leaf, (w * 2).is_leaf, x.is_leaf, w.detach().is_leaf
