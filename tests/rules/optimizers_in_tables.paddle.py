"""Optimizers in a table that is called with what all of them take."""
import paddle
from caselib import floats

KINDS = {"sgd": paddle.optimizer.SGD, "adam": paddle.optimizer.Adam, "adamw": paddle.optimizer.AdamW, "adamax": paddle.optimizer.Adamax,
         "nadam": paddle.optimizer.NAdam, "radam": paddle.optimizer.RAdam}


def train(name):
    p = paddle.nn.Parameter(paddle.to_tensor(floats(3)))
    optimizer = KINDS[name](parameters=[p], learning_rate=0.1)
    for _ in range(2):
        optimizer.zero_grad()
        (p * p).sum().backward()
        optimizer.step()
    return p.detach()


def case_all():
    return [train(name) for name in sorted(KINDS)]
