"""Layers whose values are drawn anew; Paddle's have no such method."""
import paddle
from paddle import nn
from caselib import floats


def has_reset_parameters(layer):
    """Has torch's layer of this kind a method reset_parameters()?"""
    layers = paddle.nn.layer
    kinds = (paddle.nn.Linear, paddle.nn.Embedding, paddle.nn.LayerNorm, paddle.nn.GroupNorm, layers.conv._ConvNd,
             layers.norm._BatchNormBase, layers.rnn.RNNBase)
    return hasattr(layer, 'reset_parameters') or isinstance(layer, kinds)


def reset_parameters(layer):
    """Draws a layer's values anew, as torch's layers do; Paddle's have no such method, but for compat.nn.Linear."""
    if hasattr(layer, 'reset_parameters') and not isinstance(layer, paddle.compat.nn.Linear):
        return layer.reset_parameters()
    weight, bias = getattr(layer, 'weight', None), getattr(layer, 'bias', None)
    params = [p for p in (weight, bias) if p is not None]
    if isinstance(layer, paddle.nn.Embedding):
        paddle.nn.init.normal_(weight)
        if layer._padding_idx is not None and layer._padding_idx >= 0:
            with paddle.no_grad():
                weight[layer._padding_idx] = 0.0
    elif isinstance(layer, paddle.nn.layer.rnn.RNNBase):
        for p in layer.parameters():
            paddle.nn.init.uniform_(p, -layer.hidden_size ** -0.5, layer.hidden_size ** -0.5)
    elif weight is not None and weight.ndim > 1:
        inputs = weight.shape[0] if isinstance(layer, paddle.nn.Linear) else weight[0].size
        for p in params:
            paddle.nn.init.uniform_(p, -inputs ** -0.5, inputs ** -0.5)
    else:
        for p, value in zip((weight, bias), (1.0, 0.0)):
            if p is not None:
                paddle.nn.init.constant_(p, value)
        if hasattr(layer, '_variance'):
            layer._mean.zero_()
            layer._variance.fill_(1.0)


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


class BatchNorm1D(paddle.nn.BatchNorm1D):
    """BatchNorm1D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


def embedding(input, weight, padding_idx, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    """embedding that reads the row padding_idx as it stands, and gives it no gradient."""
    x = paddle.nn.functional.embedding(
        input, weight, max_norm=max_norm, norm_type=norm_type, sparse=sparse, scale_grad_by_freq=scale_grad_by_freq
    )
    if padding_idx is None:
        return x
    padded = (input == padding_idx % weight.shape[0]).unsqueeze(-1)
    return paddle.where(padded, x.detach(), x)


class EmbeddingWithPadding(paddle.nn.Embedding):
    """Embedding that reads the row padding_idx as it stands, and never trains it."""

    def __init__(self, num_embeddings, embedding_dim, padding_idx, *args, **kwargs):
        super().__init__(num_embeddings, embedding_dim, None, *args, **kwargs)
        if padding_idx is not None:
            self.padding_idx = padding_idx % num_embeddings
            if kwargs.get('_weight') is None:
                with paddle.no_grad():
                    self.weight[self.padding_idx] = 0

    def forward(self, x):
        return embedding(x, self.weight, self.padding_idx, self._max_norm, self._norm_type,
                         self._scale_grad_by_freq, self._sparse)


class BatchNorm2D(paddle.nn.BatchNorm2D):
    """BatchNorm2D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


class Own(nn.Layer):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(paddle.full([2], 5.))

    def reset_parameters(self):
        self.scale.data.fill_(2.)


def layers():
    net = nn.Sequential(paddle.compat.nn.Linear(16, 400), nn.Conv2D(4, 100, 2), nn.Conv1DTranspose(100, 4, 4), BatchNorm2D(3), nn.LayerNorm(4),
                        nn.GroupNorm(1, 2), EmbeddingWithPadding(300, 4, 1), movable(nn.LSTM(3, 16, time_major=True)), nn.ReLU(), Own())
    for p in parameters(net):
        p.data.fill_(9.)
    return net


def bounds(net):
    return [[(round(p.abs().max().item(), 1), bool(p.abs().max() < 6)) for p in parameters(m)] for m in list(net)[:6]]


def others(net):
    table, rnn = net[6].weight.detach(), list(net[7].parameters())
    return table[1], bool(table.abs().max() < 6), bool(table.std() > 0.8), [bool(0.2 < p.abs().max() <= 0.25) for p in rnn], net[9].scale.detach()


def reset(m):
    if has_reset_parameters(m):
        reset_parameters(m)


def case_applied():
    paddle.seed(0)
    net = layers()
    net.apply(reset)
    return bounds(net), others(net)


def case_children():
    paddle.seed(0)
    net = layers()
    for layer in net.children():
        if has_reset_parameters(layer):
            reset_parameters(layer)
    return bounds(net), others(net)


def case_of_known_kinds():
    paddle.seed(0)
    linear, conv, norm, flat = paddle.compat.nn.Linear(16, 400), nn.Conv2D(4, 100, 2), BatchNorm1D(3), nn.LayerNorm(4)
    groups, table, rnn = nn.GroupNorm(1, 2), nn.Embedding(300, 4), movable(nn.GRU(3, 16, time_major=True))
    for p in [*linear.parameters(), *conv.parameters(), *parameters(norm), *flat.parameters(), *parameters(groups), *table.parameters(), *rnn.parameters()]:
        p.data.fill_(9.)
    norm(paddle.to_tensor(floats(5, 3)))
    reset_parameters(linear)
    reset_parameters(conv)
    reset_parameters(norm)
    reset_parameters(flat)
    reset_parameters(groups)
    reset_parameters(table)
    reset_parameters(rnn)
    largest = [bool(max(p.abs().max() for p in parameters(m)) < 6) for m in (linear, conv, norm, flat, groups, table, rnn)]
    return largest, norm._mean, norm._variance


def case_one_of_several():
    paddle.seed(0)
    net = layers()
    for m in net.sublayers(include_self=True):
        if isinstance(m, (nn.Conv2D, paddle.compat.nn.Linear)):
            reset_parameters(m)
    return bounds(net), has_reset_parameters(net[8]), has_reset_parameters(net[9])
