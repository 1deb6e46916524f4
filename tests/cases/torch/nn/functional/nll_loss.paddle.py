import paddle
import paddle.nn.functional as F
from caselib import floats, ints, positive


def nll_loss(input, target, weight=None, ignore_index=-100, reduction='mean'):
    """Negative log likelihood that leaves ignored labels out, of the mean too."""
    axis = 1 if input.ndim > 1 else 0
    kept = target != ignore_index
    index = paddle.where(kept, target, paddle.zeros_like(target))
    scale = kept.astype(input.dtype) if weight is None else weight[index] * kept.astype(weight.dtype)
    loss = -paddle.take_along_axis(input, index.unsqueeze(axis), axis, broadcast=False).squeeze(axis) * scale
    if reduction == 'none':
        return loss
    return loss.sum() / scale.sum() if reduction == 'mean' else loss.sum()


def case_default():
    return F.nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_mean():
    return F.nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]), reduction='mean')


def case_sum():
    return F.nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]), reduction='sum')


def case_none():
    return F.nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]), reduction='none')


def case_not_averaged():
    return F.nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]), reduction='sum')


def case_averaged():
    return F.nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_not_reduced():
    return F.nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]), reduction='none')


def case_keywords():
    return F.nll_loss(input=F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), label=paddle.to_tensor([0, 3, 1]))


def case_weighted():
    return F.nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]), weight=paddle.to_tensor(positive(4)))


def case_weight_positional():
    return F.nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]), paddle.to_tensor(positive(4)))


def case_ignored():
    return nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]), ignore_index=3)


def case_ignored_negative():
    return nll_loss(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]), ignore_index=-1, reduction='sum')


def case_dense():
    return F.nll_loss(F.log_softmax(paddle.to_tensor(floats(2, 3, 4, 5)), 1), paddle.to_tensor(ints(2, 4, 5, high=3)))


def case_ignored_dense():
    labels = paddle.to_tensor(ints(2, 4, 5, high=3))
    return nll_loss(F.log_softmax(paddle.to_tensor(floats(2, 3, 4, 5)), 1), labels, paddle.to_tensor(positive(3)), ignore_index=2)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    nll_loss(F.log_softmax(x, axis=1), paddle.to_tensor([0, 1, 1]), ignore_index=1).backward()
    return x.grad


def case_without_batch():
    x = paddle.randn([5], requires_grad=True)
    x.data[...] = paddle.to_tensor(floats(5))
    target = paddle.to_tensor(2)
    loss = F.nll_loss(x.unsqueeze(0), target.unsqueeze(0))
    loss.backward()
    return loss, F.nll_loss(x.unsqueeze(0), target.unsqueeze(0), reduction='none').squeeze(), F.nll_loss(input=x.unsqueeze(0), label=target.unsqueeze(0), reduction='sum'), x.grad
