import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    return (p * 0.8).logit(), p.logit(0.2), p.logit(eps=0.1)


def case_gradient():
    p = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    result = (p * 0.8).logit()
    (result * result).sum().backward()
    return p.grad


def case_bool():
    x = paddle.to_tensor([[True, False], [False, True]])
    return x.astype('float32').logit(), x.astype('float32').logit(1e-3), x.astype('float32').logit(eps=0.1)
