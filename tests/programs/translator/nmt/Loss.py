from __future__ import division
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.autograd import Variable

import nmt
from nmt.modules.CopyGenerator import collapse_copy_scores


class LossComputeBase(nn.Module):
    def __init__(self, generator, tgt_vocab):
        super(LossComputeBase, self).__init__()
        self.generator = generator
        self.tgt_vocab = tgt_vocab
        self.padding_idx = tgt_vocab.stoi[nmt.io.PAD_WORD]

    def _make_shard_state(self, batch, output, range_, attns=None):
        return NotImplementedError

    def _compute_loss(self, batch, output, target, **kwargs):
        return NotImplementedError

    def monolithic_compute_loss(self, batch, output, attns):
        range_ = (0, batch.tgt.size(0))
        shard_state = self._make_shard_state(batch, output, range_, attns)
        _, batch_stats = self._compute_loss(batch, **shard_state)
        return batch_stats

    def sharded_compute_loss(self, batch, output, attns, cur_trunc, trunc_size, shard_size, normalization):
        batch_stats = nmt.Statistics()
        range_ = (cur_trunc, cur_trunc + trunc_size)
        shard_state = self._make_shard_state(batch, output, range_, attns)
        for shard in shards(shard_state, shard_size):
            loss, stats = self._compute_loss(batch, **shard)
            loss.div(normalization).backward()
            batch_stats.update(stats)
        return batch_stats

    def _stats(self, loss, scores, target):
        pred = scores.max(1)[1]
        non_padding = target.ne(self.padding_idx)
        num_correct = pred.eq(target).masked_select(non_padding).sum()
        return nmt.Statistics(loss.item(), non_padding.sum().item(), num_correct.item())

    def _bottle(self, v):
        return v.view(-1, v.size(2))

    def _unbottle(self, v, batch_size):
        return v.view(-1, batch_size, v.size(1))


class NMTLossCompute(LossComputeBase):
    def __init__(self, generator, tgt_vocab, normalization="sents", label_smoothing=0.0):
        super(NMTLossCompute, self).__init__(generator, tgt_vocab)
        assert (label_smoothing >= 0.0 and label_smoothing <= 1.0)
        if label_smoothing > 0:
            # When label smoothing is turned on, KL-divergence between q_{smoothed ground truth prob.}(w) and p is minimized
            self.criterion = nn.KLDivLoss(size_average=False)
            one_hot = torch.randn(1, len(tgt_vocab))
            one_hot.fill_(label_smoothing / (len(tgt_vocab) - 2))
            one_hot[0][self.padding_idx] = 0
            self.register_buffer('one_hot', one_hot)
        else:
            weight = torch.ones(len(tgt_vocab))
            weight[self.padding_idx] = 0
            self.criterion = nn.NLLLoss(weight, size_average=False)
        self.confidence = 1.0 - label_smoothing

    def _make_shard_state(self, batch, output, range_, attns=None):
        return {
            "output": output,
            "target": batch.tgt[range_[0] + 1: range_[1]],
        }

    def _compute_loss(self, batch, output, target):
        scores = self.generator(self._bottle(output))
        gtruth = target.view(-1)
        if self.confidence < 1:
            tdata = gtruth.data
            mask = torch.nonzero(tdata.eq(self.padding_idx)).squeeze()
            log_likelihood = torch.gather(scores.data, 1, tdata.unsqueeze(1))
            tmp_ = self.one_hot.repeat(gtruth.size(0), 1)
            tmp_.scatter_(1, tdata.unsqueeze(1), self.confidence)
            if mask.dim() > 0:
                log_likelihood.index_fill_(0, mask, 0)
                tmp_.index_fill_(0, mask, 0)
            gtruth = Variable(tmp_, requires_grad=False)
        loss = self.criterion(scores, gtruth)
        if self.confidence < 1:
            loss_data = - log_likelihood.sum(0)
        else:
            loss_data = loss.data.clone()
        stats = self._stats(loss_data, scores.data, target.view(-1).data)
        return loss, stats


class CopyGeneratorLossCompute(LossComputeBase):
    def __init__(self, generator, tgt_vocab, force_copy, normalize_by_length, eps=1e-20):
        super(CopyGeneratorLossCompute, self).__init__(generator, tgt_vocab)
        self.normalize_by_length = normalize_by_length
        self.criterion = nmt.modules.CopyGeneratorCriterion(len(tgt_vocab), force_copy, self.padding_idx)

    def _make_shard_state(self, batch, output, range_, attns):
        return {
            "output": output,
            "target": batch.tgt[range_[0] + 1: range_[1]],
            "copy_attn": attns.get("std"),
            "align": batch.alignment[range_[0] + 1: range_[1]]
        }

    def _compute_loss(self, batch, output, target, copy_attn, align):
        target = target.contiguous().view(-1)
        align = align.contiguous().view(-1)
        scores = self.generator(self._bottle(output), self._bottle(copy_attn), batch.src_map)
        loss = self.criterion(scores, align, target)
        scores_data = scores.data.clone()
        scores_data = collapse_copy_scores(self._unbottle(scores_data, batch.batch_size), batch, self.tgt_vocab)
        scores_data = self._bottle(scores_data)
        # Correct target copy token instead of <unk>
        target_data = target.data.clone()
        correct_mask = target_data.eq(0) * align.data.ne(0)
        correct_copy = (align.data + len(self.tgt_vocab)) * correct_mask.long()
        target_data = target_data + correct_copy
        loss_data = loss.sum().data.clone()
        stats = self._stats(loss_data, scores_data, target_data)
        if self.normalize_by_length:
            pad_ix = self.padding_idx
            tgt_lens = batch.tgt.ne(pad_ix).float().sum(0)
            loss = loss.view(-1, batch.batch_size).sum(0)
            loss = torch.div(loss, tgt_lens).mean()
        else:
            loss = loss.sum()
        return loss, stats


def filter_shard_state(state):
    for k, v in state.items():
        if v is not None:
            if isinstance(v, Variable) and v.requires_grad:
                v = Variable(v.data, requires_grad=True, volatile=False)
            yield k, v


def shards(state, shard_size, eval=False):
    """Splits the state along time; backpropagates the shards' gradients when it is used up."""
    if eval:
        yield state
    else:
        non_none = dict(filter_shard_state(state))
        keys, values = zip(*((k, torch.split(v, shard_size)) for k, v in non_none.items()))
        for shard_tensors in zip(*values):
            yield dict(zip(keys, shard_tensors))
        variables = ((state[k], v.grad.data) for k, v in non_none.items()
                     if isinstance(v, Variable) and v.grad is not None)
        inputs, grads = zip(*variables)
        torch.autograd.backward(inputs, grads)
