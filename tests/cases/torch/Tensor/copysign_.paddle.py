import paddle
from caselib import positive


def case_forms():
    p, q = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    a, b = p.clone(), p.clone()
    a.copysign_(q)
    b.copysign_(y=q)
    return a, b
