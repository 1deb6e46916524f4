import torch
from torch.autograd import Variable

import nmt.translate
import nmt.io


class Translator(object):
    def __init__(self, model, tgt_vocab, beam_size, n_best=1, max_length=12, global_scorer=None, cuda=False):
        self.model = model
        self.tgt_vocab = tgt_vocab
        self.n_best = n_best
        self.max_length = max_length
        self.global_scorer = global_scorer
        self.beam_size = beam_size
        self.cuda = cuda

    def translate_batch(self, batch):
        beam_size = self.beam_size
        batch_size = batch.batch_size
        stoi = self.tgt_vocab.stoi
        beam = [nmt.translate.Beam(beam_size, n_best=self.n_best, cuda=self.cuda, global_scorer=self.global_scorer,
                                        pad=stoi[nmt.io.PAD_WORD], eos=stoi[nmt.io.EOS_WORD], bos=stoi[nmt.io.BOS_WORD])
                for __ in range(batch_size)]

        def var(a):
            return Variable(a, volatile=True)

        def rvar(a):
            return var(a.repeat(1, beam_size, 1))

        def bottle(m):
            return m.view(batch_size * beam_size, -1)

        def unbottle(m):
            return m.view(beam_size, batch_size, -1)

        src, src_lengths = batch.src, batch.lengths
        enc_states, memory_bank = self.model.encoder(src, src_lengths)
        dec_states = self.model.decoder.init_decoder_state(src, memory_bank, enc_states)
        memory_bank = rvar(memory_bank.data)
        memory_lengths = src_lengths.repeat(beam_size)
        dec_states.repeat_beam_size_times(beam_size)
        for i in range(self.max_length):
            if all((b.done() for b in beam)):
                break
            # Construct batch x beam_size nxt words.
            if self.model.decoder.decoder_type == 'transformer':
                inp = torch.stack([torch.stack([torch.stack(b.get_hyp(len(b.prev_ks), k)[0]) if b.prev_ks else b.next_ys[0][k:k + 1].new(0)
                                                for k in range(beam_size)], 1) for b in beam], 2)
                inp = torch.cat([inp.new(1, beam_size, batch_size).fill_(self.tgt_vocab.stoi[nmt.io.BOS_WORD]), inp], 0)
                inp = inp.view(-1, beam_size * batch_size)
            else:
                inp = var(torch.stack([b.get_current_state() for b in beam]).t().contiguous().view(1, -1))
            dec_out, dec_states, attn = self.model.decoder(inp, memory_bank, dec_states, memory_lengths=memory_lengths)
            dec_out = dec_out[-1]
            out = self.model.generator.forward(dec_out).data
            out = unbottle(out)
            beam_attn = unbottle(attn["std"][-1])
            for j, b in enumerate(beam):
                b.advance(out[:, j], beam_attn.data[:, j, :memory_lengths[j]])
                if self.model.decoder.decoder_type != 'transformer':
                    dec_states.beam_update(j, b.get_current_origin(), beam_size)
        ret = self._from_beam(beam)
        return ret

    def _from_beam(self, beam):
        ret = {"predictions": [], "scores": [], "attention": []}
        for b in beam:
            n_best = self.n_best
            scores, ks = b.sort_finished(minimum=n_best)
            hyps, attn = [], []
            for i, (times, k) in enumerate(ks[:n_best]):
                hyp, att = b.get_hyp(times, k)
                hyps.append(hyp)
                attn.append(att)
            ret["predictions"].append(hyps)
            ret["scores"].append(scores)
            ret["attention"].append(attn)
        return ret
