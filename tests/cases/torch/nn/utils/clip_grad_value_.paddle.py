import paddle
from caselib import floats, fill
from paddle import nn
from paddle.nn.utils import clip_grad_value_


def case_of_model():
    m = nn.Linear(4, 3)
    fill(m)
    m(paddle.to_tensor(floats(2, 4))).pow(2).sum().backward()
    paddle.nn.utils.clip_grad_value_(m.parameters(), 0.5)
    return m.bias.grad


def case_keywords():
    p = nn.Parameter(paddle.to_tensor(floats(3)))
    p.pow(2).sum().backward()
    clip_grad_value_(parameters=[p], clip_value=0.1)
    return p.grad


def case_generator():
    ps = [nn.Parameter(paddle.to_tensor(floats(3)))]
    ps[0].pow(2).sum().backward()
    clip_grad_value_((p for p in ps), 0.1)
    return ps[0].grad
