import paddle
import paddle.nn.functional as F
from caselib import floats, fill
from paddle import nn


class TransformerEncoderLayer(paddle.nn.Layer):
    """An encoder layer with torch's arguments, masks and parameters."""

    def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation='relu', layer_norm_eps=1e-5,
                 batch_first=False, norm_first=False, bias=True):
        super().__init__()
        self.self_attn = paddle.compat.nn.MultiheadAttention(d_model, nhead, dropout, bias, batch_first=batch_first)
        self.linear1 = paddle.compat.nn.Linear(d_model, dim_feedforward, bias)
        self.dropout = paddle.nn.Dropout(dropout)
        self.linear2 = paddle.compat.nn.Linear(dim_feedforward, d_model, bias)
        self.norm_first = norm_first
        self.norm1 = paddle.nn.LayerNorm(d_model, layer_norm_eps, bias_attr=None if bias else False)
        self.norm2 = paddle.nn.LayerNorm(d_model, layer_norm_eps, bias_attr=None if bias else False)
        self.dropout1 = paddle.nn.Dropout(dropout)
        self.dropout2 = paddle.nn.Dropout(dropout)
        self.activation = getattr(paddle.nn.functional, activation) if isinstance(activation, str) else activation

    def forward(self, src, src_mask=None, src_key_padding_mask=None, is_causal=False):
        x = src
        if self.norm_first:
            x = x + self._attend(self.norm1(x), src_mask, src_key_padding_mask)
            return x + self._feed_forward(self.norm2(x))
        x = self.norm1(x + self._attend(x, src_mask, src_key_padding_mask))
        return self.norm2(x + self._feed_forward(x))

    def _attend(self, x, mask, padding):
        x = self.self_attn(x, x, x, attn_mask=mask, key_padding_mask=padding, need_weights=False)[0]
        return self.dropout1(x)

    def _feed_forward(self, x):
        return self.dropout2(self.linear2(self.dropout(self.activation(self.linear1(x)))))


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


def case_default():
    m = TransformerEncoderLayer(8, 2, 16, 0.0)
    fill(m)
    return m(paddle.to_tensor(floats(5, 2, 8)))


def case_keywords():
    m = TransformerEncoderLayer(d_model=8, nhead=2, dim_feedforward=16, dropout=0.1, activation='gelu', batch_first=True)
    fill(m)
    m.eval()
    return m(paddle.to_tensor(floats(2, 5, 8)))


def case_norm_first():
    m = TransformerEncoderLayer(8, 2, 16, dropout=0.0, norm_first=True)
    fill(m)
    return m(paddle.to_tensor(floats(5, 2, 8)))


def case_callable_activation():
    m = TransformerEncoderLayer(8, 2, 16, 0.0, activation=F.gelu)
    fill(m)
    return m(paddle.to_tensor(floats(5, 2, 8)))


def case_masks():
    m = TransformerEncoderLayer(8, 2, 16, 0.0)
    fill(m)
    x = paddle.to_tensor(floats(5, 2, 8))
    mask = paddle.triu(paddle.ones([5, 5], dtype=paddle.bool), diagonal=1)
    padding = paddle.to_tensor([[False, False, False, True, True], [False, False, False, False, True]])
    return m(x, mask), m(x, src_key_padding_mask=padding), m(x, src_mask=mask, is_causal=True)


def case_parameters():
    m = TransformerEncoderLayer(8, 2, 16)
    return [name for name, _ in named_parameters(m)]


def case_as_value():
    kind = TransformerEncoderLayer
    return isinstance(kind(8, 2, 16), TransformerEncoderLayer)


def case_subclass():
    class Layer(TransformerEncoderLayer):
        pass
    return isinstance(Layer(8, 2, 16), TransformerEncoderLayer)
