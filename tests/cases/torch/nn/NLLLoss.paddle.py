import paddle
from caselib import floats, positive, ints
from paddle import nn


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


class NLLLoss(paddle.nn.NLLLoss):
    """NLLLoss that leaves ignored labels out, of the mean too."""

    def forward(self, input, label):
        return nll_loss(input, label, self._weight, self._ignore_index, self._reduction)


def case_default():
    return nn.NLLLoss()(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_call_by_name():
    criterion = nn.NLLLoss()
    return criterion(input=nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), label=paddle.to_tensor([0, 3, 1]))


def case_mean():
    return nn.NLLLoss(reduction='mean')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_sum():
    return nn.NLLLoss(reduction='sum')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_none():
    return nn.NLLLoss(reduction='none')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_not_averaged():
    return nn.NLLLoss(reduction='sum')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_averaged():
    return nn.NLLLoss()(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_not_reduced():
    return nn.NLLLoss(reduction='none')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_weighted():
    return nn.NLLLoss(weight=paddle.to_tensor(positive(4)))(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_weight_positional():
    return nn.NLLLoss(paddle.to_tensor(positive(4)))(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_ignored():
    return NLLLoss(ignore_index=3)(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_ignored_negative():
    return NLLLoss(ignore_index=-1, reduction='sum')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor([0, 3, 1]))


def case_old_name():
    return nn.NLLLoss()(nn.functional.log_softmax(paddle.to_tensor(floats(2, 3, 4, 5)), 1), paddle.to_tensor(ints(2, 4, 5, high=3)))


def case_dense():
    return nn.NLLLoss()(nn.functional.log_softmax(paddle.to_tensor(floats(2, 3, 4, 5)), 1), paddle.to_tensor(ints(2, 4, 5, high=3)))


def case_after_layer():
    return nn.NLLLoss(reduction='none')(nn.LogSoftmax(axis=1)(paddle.to_tensor(floats(3, 4))), paddle.to_tensor([0, 3, 1]))
