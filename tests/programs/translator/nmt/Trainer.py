from __future__ import division
import time
import sys
import math

import torch
import torch.nn as nn

import nmt


class Statistics(object):
    def __init__(self, loss=0, n_words=0, n_correct=0):
        self.loss = loss
        self.n_words = n_words
        self.n_correct = n_correct
        self.n_src_words = 0
        self.start_time = time.time()

    def update(self, stat):
        self.loss += stat.loss
        self.n_words += stat.n_words
        self.n_correct += stat.n_correct

    def accuracy(self):
        return 100 * (self.n_correct / self.n_words)

    def xent(self):
        return self.loss / self.n_words

    def ppl(self):
        return math.exp(min(self.loss / self.n_words, 100))

    def elapsed_time(self):
        return time.time() - self.start_time

    def output(self, epoch, batch, n_batches, start):
        t = self.elapsed_time()
        print(("Epoch %2d, %5d/%5d; acc: %6.2f; ppl: %6.2f; xent: %6.4f; %3.0f src words")
              % (epoch, batch, n_batches, self.accuracy(), self.ppl(), self.xent(), self.n_src_words))
        sys.stdout.flush()


class Trainer(object):
    def __init__(self, model, train_loss, valid_loss, optim, trunc_size=0, shard_size=4, grad_accum_count=1):
        self.model = model
        self.train_loss = train_loss
        self.valid_loss = valid_loss
        self.optim = optim
        self.trunc_size = trunc_size
        self.shard_size = shard_size
        self.grad_accum_count = grad_accum_count
        self.progress_step = 0
        self.model.train()

    def train(self, train_iter, epoch, report_func=None):
        total_stats = Statistics()
        report_stats = Statistics()
        for i, batch in enumerate(train_iter):
            if self.grad_accum_count == 1:
                self.model.zero_grad()
            self._gradient_accumulation([batch], total_stats, report_stats)
            if report_func is not None and i % 3 == 0:
                report_stats.output(epoch, i, len(train_iter), total_stats.start_time)
                report_stats = Statistics()
            self.progress_step += 1
        return total_stats

    def validate(self, valid_iter):
        self.model.eval()
        stats = Statistics()
        with torch.no_grad():
            for batch in valid_iter:
                outputs, attns, _ = self.model(batch.src, batch.tgt, batch.lengths)
                batch_stats = self.valid_loss.monolithic_compute_loss(batch, outputs, attns)
                stats.update(batch_stats)
        self.model.train()
        return stats

    def epoch_step(self, ppl, epoch):
        return self.optim.update_learning_rate(ppl, epoch)

    def drop_checkpoint(self, opt, epoch, fields, valid_stats):
        real_model = (self.model.module if isinstance(self.model, nn.DataParallel) else self.model)
        real_generator = (real_model.generator.module if isinstance(real_model.generator, nn.DataParallel)
                          else real_model.generator)
        model_state_dict = real_model.state_dict()
        model_state_dict = {k: v for k, v in model_state_dict.items() if 'generator' not in k}
        generator_state_dict = real_generator.state_dict()
        checkpoint = {
            'model': model_state_dict,
            'generator': generator_state_dict,
            'vocab': fields,
            'opt': opt,
            'epoch': epoch,
        }
        torch.save(checkpoint, '%s_e%d.pt' % (opt.save_model, epoch))

    def _gradient_accumulation(self, true_batchs, total_stats, report_stats):
        for batch in true_batchs:
            target_size = batch.tgt.size(0)
            trunc_size = self.trunc_size if self.trunc_size else target_size
            dec_state = None
            src = batch.src
            report_stats.n_src_words += batch.lengths.sum().item()
            for j in range(0, target_size - 1, trunc_size):
                tgt = batch.tgt[j: j + trunc_size]
                if self.grad_accum_count == 1:
                    self.model.zero_grad()
                outputs, attns, dec_state = self.model(src, tgt, batch.lengths, dec_state)
                batch_stats = self.train_loss.sharded_compute_loss(batch, outputs, attns, j, trunc_size, self.shard_size,
                                                                   batch.batch_size)
                if self.grad_accum_count == 1:
                    self.optim.step()
                total_stats.update(batch_stats)
                report_stats.update(batch_stats)
                if dec_state is not None:
                    dec_state.detach()
