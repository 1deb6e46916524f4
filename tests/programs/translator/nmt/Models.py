from __future__ import division
import torch
import torch.nn as nn
from torch.autograd import Variable
from torch.nn.utils.rnn import pack_padded_sequence as pack
from torch.nn.utils.rnn import pad_packed_sequence as unpack

import nmt
from nmt.modules.Util import aeq

SCALE_WEIGHT = 0.5 ** 0.5


def rnn_factory(rnn_type, **kwargs):
    return getattr(nn, rnn_type)(**kwargs)


class EncoderBase(nn.Module):
    def _check_args(self, input, lengths=None, hidden=None):
        s_len, n_batch = input.size()
        if lengths is not None:
            n_batch_, = lengths.size()
            aeq(n_batch, n_batch_)

    def forward(self, src, lengths=None, encoder_state=None):
        raise NotImplementedError


class MeanEncoder(EncoderBase):
    def __init__(self, num_layers, embeddings):
        super(MeanEncoder, self).__init__()
        self.num_layers = num_layers
        self.embeddings = embeddings

    def forward(self, src, lengths=None, encoder_state=None):
        emb = self.embeddings(src)
        s_len, batch, emb_dim = emb.size()
        mean = emb.mean(0).expand(self.num_layers, batch, emb_dim)
        return (mean, mean), emb


class RNNEncoder(EncoderBase):
    def __init__(self, rnn_type, bidirectional, num_layers, hidden_size, dropout, embeddings):
        super(RNNEncoder, self).__init__()
        num_directions = 2 if bidirectional else 1
        assert hidden_size % num_directions == 0
        hidden_size = hidden_size // num_directions
        self.embeddings = embeddings
        self.rnn = rnn_factory(rnn_type, input_size=embeddings.embedding_size, hidden_size=hidden_size,
                               num_layers=num_layers, dropout=dropout, bidirectional=bidirectional)

    def forward(self, src, lengths=None, encoder_state=None):
        self._check_args(src, lengths, encoder_state)
        emb = self.embeddings(src)
        packed_emb = emb
        if lengths is not None:
            lengths = lengths.view(-1).tolist()
            packed_emb = pack(emb, lengths)
        memory_bank, encoder_final = self.rnn(packed_emb, encoder_state)
        if lengths is not None:
            memory_bank = unpack(memory_bank)[0]
        return encoder_final, memory_bank


class GatedConv(nn.Module):
    def __init__(self, input_size, width=3, dropout=0.2, nopad=False):
        super(GatedConv, self).__init__()
        self.conv = nmt.modules.WeightNormConv2d(input_size, 2 * input_size, kernel_size=(width, 1), stride=(1, 1),
                                                 padding=(width // 2 * (1 - nopad), 0))
        nn.init.xavier_uniform_(self.conv.weight, gain=(4 * (1 - dropout)) ** 0.5)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x_var, hidden=None):
        x_var = self.dropout(x_var)
        x_var = self.conv(x_var)
        out, gate = x_var.split(int(x_var.size(1) / 2), 1)
        out = out * torch.sigmoid(gate)
        return out


class CNNEncoder(EncoderBase):
    def __init__(self, num_layers, hidden_size, cnn_kernel_width, dropout, embeddings):
        super(CNNEncoder, self).__init__()
        self.embeddings = embeddings
        self.linear = nn.Linear(embeddings.embedding_size, hidden_size)
        self.layers = nn.ModuleList()
        for i in range(num_layers):
            self.layers.append(GatedConv(hidden_size, cnn_kernel_width, dropout))

    def forward(self, input, lengths=None, hidden=None):
        self._check_args(input, lengths, hidden)
        emb = self.embeddings(input)
        emb = emb.transpose(0, 1).contiguous()
        emb_reshape = emb.view(emb.size(0) * emb.size(1), -1)
        emb_remap = self.linear(emb_reshape)
        emb_remap = emb_remap.view(emb.size(0), emb.size(1), -1)
        x = emb_remap.transpose(1, 2).unsqueeze(3).contiguous()
        for conv in self.layers:
            x = x + conv(x)
            x *= SCALE_WEIGHT
        out = x.squeeze(3).permute(2, 0, 1).contiguous()
        final = emb_remap.mean(1).unsqueeze(0).expand(2, emb.size(0), out.size(2)).contiguous()
        return (final, final), out


class RNNDecoderBase(nn.Module):
    def __init__(self, rnn_type, bidirectional_encoder, num_layers, hidden_size, attn_type, coverage_attn, dropout,
                 embeddings):
        super(RNNDecoderBase, self).__init__()
        self.decoder_type = 'rnn'
        self.bidirectional_encoder = bidirectional_encoder
        self.num_layers = num_layers
        self.hidden_size = hidden_size
        self.embeddings = embeddings
        self.dropout = nn.Dropout(dropout)
        self.rnn = self._build_rnn(rnn_type, input_size=self._input_size, hidden_size=hidden_size,
                                   num_layers=num_layers, dropout=dropout)
        self._coverage = coverage_attn
        self.attn = nmt.modules.GlobalAttention(hidden_size, coverage=coverage_attn, attn_type=attn_type)

    def forward(self, tgt, memory_bank, state, memory_lengths=None):
        assert isinstance(state, RNNDecoderState)
        tgt_len, tgt_batch = tgt.size()
        _, memory_batch, _ = memory_bank.size()
        aeq(tgt_batch, memory_batch)
        decoder_final, decoder_outputs, attns = self._run_forward_pass(tgt, memory_bank, state, memory_lengths)
        final_output = decoder_outputs[-1]
        coverage = None
        if "coverage" in attns:
            coverage = attns["coverage"][-1].unsqueeze(0)
        state.update_state(decoder_final, final_output.unsqueeze(0), coverage)
        if not torch.is_tensor(decoder_outputs):
            decoder_outputs = torch.stack(decoder_outputs)
        for k in attns:
            if not torch.is_tensor(attns[k]):
                attns[k] = torch.stack(attns[k])
        return decoder_outputs, state, attns

    def init_decoder_state(self, src, memory_bank, encoder_final):
        def _fix_enc_hidden(h):
            # (layers*directions) x batch x dim -> layers x batch x (directions*dim)
            if self.bidirectional_encoder:
                h = torch.cat([h[0:h.size(0):2], h[1:h.size(0):2]], 2)
            return h

        if isinstance(encoder_final, tuple):  # LSTM
            return RNNDecoderState(self.hidden_size, tuple([_fix_enc_hidden(encoder_final[i])
                                                            for i in range(len(encoder_final))]))
        else:  # GRU
            return RNNDecoderState(self.hidden_size, _fix_enc_hidden(encoder_final))


class StdRNNDecoder(RNNDecoderBase):
    def _run_forward_pass(self, tgt, memory_bank, state, memory_lengths=None):
        attns = {}
        emb = self.embeddings(tgt)
        if isinstance(self.rnn, nn.GRU):
            rnn_output, decoder_final = self.rnn(emb, state.hidden[0])
        else:
            rnn_output, decoder_final = self.rnn(emb, state.hidden)
        tgt_len, tgt_batch = tgt.size()
        output_len, output_batch, _ = rnn_output.size()
        aeq(tgt_len, output_len)
        decoder_outputs, p_attn = self.attn(rnn_output.transpose(0, 1).contiguous(), memory_bank.transpose(0, 1),
                                            memory_lengths)
        attns["std"] = p_attn
        decoder_outputs = self.dropout(decoder_outputs)
        return decoder_final, decoder_outputs, attns

    def _build_rnn(self, rnn_type, **kwargs):
        return rnn_factory(rnn_type, **kwargs)

    @property
    def _input_size(self):
        return self.embeddings.embedding_size


class InputFeedRNNDecoder(RNNDecoderBase):
    def _run_forward_pass(self, tgt, memory_bank, state, memory_lengths=None):
        input_feed = state.input_feed.squeeze(0)
        input_feed_batch, _ = input_feed.size()
        decoder_outputs = []
        attns = {"std": []}
        if self._coverage:
            attns["coverage"] = []
        emb = self.embeddings(tgt)
        assert emb.dim() == 3  # len x batch x embedding_dim
        hidden = state.hidden
        coverage = state.coverage.squeeze(0) if state.coverage is not None else None
        for i, emb_t in enumerate(emb.split(1)):
            emb_t = emb_t.squeeze(0)
            decoder_input = torch.cat([emb_t, input_feed], 1)
            rnn_output, hidden = self.rnn(decoder_input, hidden)
            decoder_output, p_attn = self.attn(rnn_output, memory_bank.transpose(0, 1), memory_lengths, coverage=coverage)
            decoder_output = self.dropout(decoder_output)
            input_feed = decoder_output
            decoder_outputs += [decoder_output]
            attns["std"] += [p_attn]
            if self._coverage:
                coverage = coverage + p_attn if coverage is not None else p_attn
                attns["coverage"] += [coverage]
        return hidden, decoder_outputs, attns

    def _build_rnn(self, rnn_type, input_size, hidden_size, num_layers, dropout):
        if rnn_type == "LSTM":
            stacked_cell = nmt.modules.StackedLSTM
        else:
            stacked_cell = nmt.modules.StackedGRU
        return stacked_cell(num_layers, input_size, hidden_size, dropout)

    @property
    def _input_size(self):
        return self.embeddings.embedding_size + self.hidden_size


class TransformerEncoder(EncoderBase):
    def __init__(self, num_layers, hidden_size, dropout, embeddings, heads=2):
        super(TransformerEncoder, self).__init__()
        self.embeddings = embeddings
        self.padding_idx = embeddings.word_padding_idx
        self.layers = nn.ModuleList()
        for _ in range(num_layers):
            self.layers.append(nn.ModuleDict({
                'attn': nmt.modules.MultiHeadedAttention(heads, hidden_size, dropout),
                'ff': nn.Sequential(nn.Linear(hidden_size, 2 * hidden_size), nn.ReLU(inplace=True),
                                    nn.Linear(2 * hidden_size, hidden_size)),
                'n1': nmt.modules.BottleLayerNorm(hidden_size), 'n2': nmt.modules.LayerNorm(hidden_size)}))
        self.layer_norm = nmt.modules.BottleLayerNorm(hidden_size)

    def forward(self, input, lengths=None, hidden=None):
        emb = self.embeddings(input)
        s_len, n_batch, emb_dim = emb.size()
        out = emb.transpose(0, 1).contiguous()
        words = input.transpose(0, 1)
        mask = words.data.eq(self.padding_idx).unsqueeze(1).expand(n_batch, s_len, s_len)
        for layer in self.layers:
            normed = layer['n1'](out)
            mid, _ = layer['attn'](normed, normed, normed, mask=Variable(mask))
            out = out + mid
            out = out + layer['ff'](layer['n2'](out))
        out = self.layer_norm(out)
        return Variable(emb.data), out.transpose(0, 1).contiguous()


class TransformerDecoder(nn.Module):
    MAX_SIZE = 60

    def __init__(self, num_layers, hidden_size, dropout, embeddings, heads=2):
        super(TransformerDecoder, self).__init__()
        self.decoder_type = 'transformer'
        self.embeddings = embeddings
        self.self_attn = nn.ModuleList([nmt.modules.MultiHeadedAttention(heads, hidden_size, dropout) for _ in range(num_layers)])
        self.context_attn = nn.ModuleList([nmt.modules.MultiHeadedAttention(heads, hidden_size, dropout) for _ in range(num_layers)])
        self.norms = nn.ModuleList([nmt.modules.BottleLayerNorm(hidden_size) for _ in range(2 * num_layers)])
        self.layer_norm = nmt.modules.BottleLayerNorm(hidden_size)
        mask = self._get_attn_subsequent_mask(self.MAX_SIZE)
        self.register_buffer('mask', mask)

    def _get_attn_subsequent_mask(self, size):
        import numpy as np
        attn_shape = (1, size, size)
        subsequent_mask = np.triu(np.ones(attn_shape), k=1).astype('uint8')
        return torch.from_numpy(subsequent_mask)

    def forward(self, tgt, memory_bank, state, memory_lengths=None):
        src_words = state.src.transpose(0, 1)
        tgt_words = tgt.transpose(0, 1)
        src_batch, src_len = src_words.size()
        tgt_batch, tgt_len = tgt_words.size()
        emb = self.embeddings(tgt)
        output = emb.transpose(0, 1).contiguous()
        src_memory_bank = memory_bank.transpose(0, 1).contiguous()
        padding_idx = self.embeddings.word_padding_idx
        src_pad_mask = src_words.data.eq(padding_idx).unsqueeze(1).expand(src_batch, tgt_len, src_len)
        tgt_pad_mask = tgt_words.data.eq(padding_idx).unsqueeze(1).expand(tgt_batch, tgt_len, tgt_len)
        dec_mask = torch.gt(tgt_pad_mask + self.mask[:, :tgt_pad_mask.size(1), :tgt_pad_mask.size(1)], 0)
        for i, (sa, ca) in enumerate(zip(self.self_attn, self.context_attn)):
            n = self.norms[2 * i](output)
            query, _ = sa(n, n, n, mask=dec_mask)
            query = query + output
            mid, attn = ca(src_memory_bank, src_memory_bank, self.norms[2 * i + 1](query), mask=src_pad_mask)
            output = mid + query
        output = self.layer_norm(output)
        outputs = output.transpose(0, 1).contiguous()
        attn = attn.transpose(0, 1).contiguous()
        return outputs, state, {"std": attn}

    def init_decoder_state(self, src, memory_bank, enc_hidden):
        return TransformerDecoderState(src)


class DecoderState(object):
    def detach(self):
        if hasattr(self, 'hidden'):
            self.hidden = tuple([h.detach() for h in self.hidden])
            self.input_feed.detach_()

    def beam_update(self, idx, positions, beam_size):
        for e in self._all:
            sizes = e.size()
            br = sizes[1]
            if len(sizes) == 3:
                sent_states = e.view(sizes[0], beam_size, br // beam_size, sizes[2])[:, :, idx]
            else:
                sent_states = e.view(sizes[0], beam_size, br // beam_size)[:, :, idx]
            sent_states.data.copy_(sent_states.data.index_select(1, positions))


class RNNDecoderState(DecoderState):
    def __init__(self, hidden_size, rnnstate):
        if not isinstance(rnnstate, tuple):
            self.hidden = (rnnstate,)
        else:
            self.hidden = rnnstate
        self.coverage = None
        batch_size = self.hidden[0].size(1)
        h_size = (batch_size, hidden_size)
        self.input_feed = Variable(self.hidden[0].data.new(*h_size).zero_(), requires_grad=False).unsqueeze(0)

    @property
    def _all(self):
        return self.hidden + (self.input_feed,)

    def update_state(self, rnnstate, input_feed, coverage):
        if not isinstance(rnnstate, tuple):
            self.hidden = (rnnstate,)
        else:
            self.hidden = rnnstate
        self.input_feed = input_feed.clone()
        self.coverage = coverage

    def repeat_beam_size_times(self, beam_size):
        vars = [Variable(e.data.repeat(1, beam_size, 1)) for e in self._all]
        self.hidden = tuple(vars[:-1])
        self.input_feed = vars[-1]


class TransformerDecoderState(DecoderState):
    def __init__(self, src):
        self.src = src

    @property
    def _all(self):
        return (self.src,)

    def repeat_beam_size_times(self, beam_size):
        self.src = Variable(self.src.data.repeat(1, beam_size))


class NMTModel(nn.Module):
    def __init__(self, encoder, decoder, multigpu=False):
        self.multigpu = multigpu
        super(NMTModel, self).__init__()
        self.encoder = encoder
        self.decoder = decoder

    def forward(self, src, tgt, lengths, dec_state=None):
        tgt = tgt[:-1]  # exclude last target from inputs
        enc_final, memory_bank = self.encoder(src, lengths)
        enc_state = self.decoder.init_decoder_state(src, memory_bank, enc_final)
        decoder_outputs, dec_state, attns = self.decoder(tgt, memory_bank, enc_state if dec_state is None else dec_state,
                                                         memory_lengths=lengths)
        if self.multigpu:
            dec_state = None
            attns = None
        return decoder_outputs, attns, dec_state
