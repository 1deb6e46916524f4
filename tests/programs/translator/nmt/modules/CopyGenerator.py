import torch.nn as nn
import torch.nn.functional as F
import torch
import torch.cuda

from nmt.modules.Util import aeq


class CopyGenerator(nn.Module):
    """p(w) = p(z=0) p_vocab(w) + p(z=1) p_copy(w)"""

    def __init__(self, input_size, vocab, pad):
        super(CopyGenerator, self).__init__()
        self.linear = nn.Linear(input_size, len(vocab))
        self.linear_copy = nn.Linear(input_size, 1)
        self.pad = pad

    def forward(self, hidden, attn, src_map):
        batch_by_tlen, _ = hidden.size()
        batch_by_tlen_, slen = attn.size()
        slen_, batch, cvocab = src_map.size()
        aeq(batch_by_tlen, batch_by_tlen_)
        aeq(slen, slen_)
        logits = self.linear(hidden)
        logits[:, self.pad] = -float('inf')
        prob = F.softmax(logits, dim=-1)
        copy = F.sigmoid(self.linear_copy(hidden))
        out_prob = torch.mul(prob, 1 - copy.expand_as(prob))
        mul_attn = torch.mul(attn, copy.expand_as(attn))
        copy_prob = torch.bmm(mul_attn.view(-1, batch, slen).transpose(0, 1), src_map.transpose(0, 1)).transpose(0, 1)
        copy_prob = copy_prob.contiguous().view(-1, cvocab)
        return torch.cat([out_prob, copy_prob], 1)


class CopyGeneratorCriterion(object):
    def __init__(self, vocab_size, force_copy, pad, eps=1e-20):
        self.force_copy = force_copy
        self.eps = eps
        self.offset = vocab_size
        self.pad = pad

    def __call__(self, scores, align, target):
        align = align.view(-1)
        align_unk = align.eq(0).float()
        align_not_unk = align.ne(0).float()
        target_unk = target.eq(0).float()
        target_not_unk = target.ne(0).float()
        out = scores.gather(1, align.view(-1, 1) + self.offset).view(-1)
        out = out.mul(align_not_unk) + self.eps
        tmp = scores.gather(1, target.view(-1, 1)).view(-1)
        if not self.force_copy:
            out = out + tmp.mul(target_not_unk)
            out = out + tmp.mul(align_unk).mul(target_unk)
        else:
            out = out + tmp.mul(align_unk)
        return -out.log().mul(target.ne(self.pad).float())


def collapse_copy_scores(scores, batch, tgt_vocab):
    """Adds the scores of words in both vocabularies."""
    offset = len(tgt_vocab)
    for b in range(batch.batch_size):
        src_vocab = batch.src_vocabs[b]
        for i in range(1, len(src_vocab)):
            sw = src_vocab.itos[i]
            ti = tgt_vocab.stoi[sw]
            if ti != 0:
                scores[:, b, ti] += scores[:, b, offset + i]
                scores[:, b, offset + i].fill_(1e-20)
    return scores
