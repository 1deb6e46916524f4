import paddle
from caselib import floats, fill
from paddle import nn


class TransformerDecoder(paddle.nn.Layer):
    """A stack of decoder layers with torch's masks."""

    def __init__(self, decoder_layer, num_layers, norm=None):
        import copy

        super().__init__()
        self.layers = paddle.nn.LayerList([copy.deepcopy(decoder_layer) for _ in range(num_layers)])
        self.num_layers = num_layers
        self.norm = norm

    def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None,
                memory_key_padding_mask=None, tgt_is_causal=None, memory_is_causal=False):
        for layer in self.layers:
            tgt = layer(tgt, memory, tgt_mask=tgt_mask, memory_mask=memory_mask,
                        tgt_key_padding_mask=tgt_key_padding_mask, memory_key_padding_mask=memory_key_padding_mask)
        return tgt if self.norm is None else self.norm(tgt)


class TransformerDecoderLayer(paddle.nn.Layer):
    """A decoder layer with torch's arguments, masks and parameters."""

    def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation='relu', layer_norm_eps=1e-5,
                 batch_first=False, norm_first=False, bias=True):
        super().__init__()
        attention = paddle.compat.nn.MultiheadAttention
        self.self_attn = attention(d_model, nhead, dropout, bias, batch_first=batch_first)
        self.multihead_attn = attention(d_model, nhead, dropout, bias, batch_first=batch_first)
        self.linear1 = paddle.compat.nn.Linear(d_model, dim_feedforward, bias)
        self.dropout = paddle.nn.Dropout(dropout)
        self.linear2 = paddle.compat.nn.Linear(dim_feedforward, d_model, bias)
        self.norm_first = norm_first
        self.norm1 = paddle.nn.LayerNorm(d_model, layer_norm_eps, bias_attr=None if bias else False)
        self.norm2 = paddle.nn.LayerNorm(d_model, layer_norm_eps, bias_attr=None if bias else False)
        self.norm3 = paddle.nn.LayerNorm(d_model, layer_norm_eps, bias_attr=None if bias else False)
        self.dropout1 = paddle.nn.Dropout(dropout)
        self.dropout2 = paddle.nn.Dropout(dropout)
        self.dropout3 = paddle.nn.Dropout(dropout)
        self.activation = getattr(paddle.nn.functional, activation) if isinstance(activation, str) else activation

    def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None,
                memory_key_padding_mask=None, tgt_is_causal=False, memory_is_causal=False):
        x = tgt
        if self.norm_first:
            y = self.norm1(x)
            x = x + self._attend(y, y, tgt_mask, tgt_key_padding_mask)
            x = x + self._attend(self.norm2(x), memory, memory_mask, memory_key_padding_mask, cross=True)
            return x + self._feed_forward(self.norm3(x))
        x = self.norm1(x + self._attend(x, x, tgt_mask, tgt_key_padding_mask))
        x = self.norm2(x + self._attend(x, memory, memory_mask, memory_key_padding_mask, cross=True))
        return self.norm3(x + self._feed_forward(x))

    def _attend(self, x, memory, mask, padding, cross=False):
        attention, dropout = (self.multihead_attn, self.dropout2) if cross else (self.self_attn, self.dropout1)
        return dropout(attention(x, memory, memory, attn_mask=mask, key_padding_mask=padding, need_weights=False)[0])

    def _feed_forward(self, x):
        return self.dropout3(self.linear2(self.dropout(self.activation(self.linear1(x)))))


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


class Transformer(paddle.nn.Layer):
    """Encoder and decoder with torch's arguments, masks and parameters."""

    def __init__(self, d_model=512, nhead=8, num_encoder_layers=6, num_decoder_layers=6, dim_feedforward=2048,
                 dropout=0.1, activation='relu', custom_encoder=None, custom_decoder=None, layer_norm_eps=1e-5,
                 batch_first=False, norm_first=False, bias=True):
        super().__init__()
        options = (d_model, nhead, dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first, bias)
        bias_attr = None if bias else False
        self.encoder = custom_encoder or TransformerEncoder(
            TransformerEncoderLayer(*options), num_encoder_layers,
            paddle.nn.LayerNorm(d_model, layer_norm_eps, bias_attr=bias_attr),
        )
        self.decoder = custom_decoder or TransformerDecoder(
            TransformerDecoderLayer(*options), num_decoder_layers,
            paddle.nn.LayerNorm(d_model, layer_norm_eps, bias_attr=bias_attr),
        )
        for p in self.parameters():
            if p.ndim > 1:
                paddle.nn.initializer.XavierUniform()(p)
        self.d_model = d_model
        self.nhead = nhead
        self.batch_first = batch_first

    def forward(self, src, tgt, src_mask=None, tgt_mask=None, memory_mask=None, src_key_padding_mask=None,
                tgt_key_padding_mask=None, memory_key_padding_mask=None, **is_causal):
        memory = self.encoder(src, src_mask, src_key_padding_mask)
        return self.decoder(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask)

    @staticmethod
    def generate_square_subsequent_mask(sz):
        return paddle.triu(paddle.full([sz, sz], float('-inf')), 1)


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


def case_default():
    m = Transformer(8, 2, 1, 1, 16, 0.0)
    fill(m)
    return m(paddle.to_tensor(floats(5, 2, 8)), paddle.to_tensor(floats(4, 2, 8)))


def case_keywords():
    m = Transformer(d_model=8, nhead=2, num_encoder_layers=1, num_decoder_layers=1, dim_feedforward=16, dropout=0.0, batch_first=True)
    fill(m)
    mask = paddle.triu(paddle.full([4, 4], float('-inf')), 1)
    return m(paddle.to_tensor(floats(2, 5, 8)), paddle.to_tensor(floats(2, 4, 8)), tgt_mask=mask), mask


def case_parameters():
    m = Transformer(8, 2, 1, 1, 16)
    return [name for name, _ in named_parameters(m)]


def case_as_value():
    kind = Transformer
    return isinstance(kind(8, 2, 1, 1, 16), Transformer)
