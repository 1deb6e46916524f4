import paddle
from caselib import floats, fill
from paddle import nn


class TransformerEncoder(paddle.nn.Layer):
    """A stack of encoder layers with torch's masks."""

    def __init__(self, encoder_layer, num_layers, norm=None):
        import copy

        super().__init__()
        self.layers = paddle.nn.LayerList([copy.deepcopy(encoder_layer) for _ in range(num_layers)])
        self.num_layers = num_layers
        self.norm = norm

    def forward(self, src, mask=None, src_key_padding_mask=None, is_causal=None):
        for layer in self.layers:
            src = layer(src, src_mask=mask, src_key_padding_mask=src_key_padding_mask)
        return src if self.norm is None else self.norm(src)


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


def case_default():
    layer = TransformerEncoderLayer(8, 2, 16, 0.0)
    m = TransformerEncoder(layer, 2)
    fill(m)
    return m(paddle.to_tensor(floats(5, 2, 8)))


def case_keywords():
    layer = TransformerEncoderLayer(8, 2, 16, 0.0)
    m = TransformerEncoder(encoder_layer=layer, num_layers=2, norm=nn.LayerNorm(8))
    fill(m)
    mask = paddle.triu(paddle.full([5, 5], float('-inf')), 1)
    return m(paddle.to_tensor(floats(5, 2, 8)), mask=mask), m.num_layers, len(m.layers)


def case_as_value():
    kind = TransformerEncoder
    return isinstance(kind(TransformerEncoderLayer(8, 2, 16), 1), TransformerEncoder)
