import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.isneginf(), paddle.to_tensor([1.0, float("inf"), float("nan"), -float("inf")]).isneginf()
