import paddle
from caselib import floats
from paddle import nn


def case_label_without_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    teacher = paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    inputs, labels = nn.functional.log_softmax(x, 1), nn.functional.softmax(teacher, 1)
    loss = nn.KLDivLoss(reduction='batchmean')(inputs, labels.detach())
    loss = loss + nn.KLDivLoss(reduction='none')(inputs, label=labels.detach()).sum()
    loss = loss + nn.KLDivLoss(reduction='sum')(inputs, labels.data)
    loss.backward()
    return loss, x.grad, teacher.grad
