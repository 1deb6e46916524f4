# -*- coding: utf-8 -*-
import argparse
import collections
import os
import pickle
import tempfile
import time

import numpy as np
import torch
import torch.autograd as autograd
import torch.nn as nn
import torch.optim as optim
from torch.autograd import Variable
from torch.nn import init

START_TAG, STOP_TAG = "<START>", "<STOP>"
use_gpu = torch.cuda.is_available()
dtype = torch.cuda.FloatTensor if use_gpu else torch.FloatTensor
ltype = torch.cuda.LongTensor if use_gpu else torch.LongTensor


def to_scalar(var):
    return var.view(-1).data.tolist()[0]


def argmax(vec):
    _, idx = torch.max(vec, 1)
    return to_scalar(idx)


def log_sum_exp(vec):
    max_score = vec[0, argmax(vec)]
    max_score_broadcast = max_score.view(1, -1).expand(1, vec.size()[1])
    return max_score + torch.log(torch.sum(torch.exp(vec - max_score_broadcast)))


def init_embedding(input_embedding):
    bias = np.sqrt(3.0 / input_embedding.size(1))
    nn.init.uniform(input_embedding, -bias, bias)


def init_linear(input_linear):
    bias = np.sqrt(6.0 / (input_linear.weight.size(0) + input_linear.weight.size(1)))
    nn.init.uniform(input_linear.weight, -bias, bias)
    if input_linear.bias is not None:
        input_linear.bias.data.zero_()


def init_lstm(input_lstm):
    for ind in range(0, input_lstm.num_layers):
        weight = eval('input_lstm.weight_ih_l' + str(ind))
        bias = np.sqrt(6.0 / (weight.size(0) / 4 + weight.size(1)))
        nn.init.uniform(weight, -bias, bias)
        weight = getattr(input_lstm, 'weight_hh_l%d' % ind)
        bias = np.sqrt(6.0 / (weight.size(0) / 4 + weight.size(1)))
        nn.init.uniform(weight, -bias, bias)
    if input_lstm.bias:
        for ind in range(0, input_lstm.num_layers):
            bias = getattr(input_lstm, 'bias_ih_l' + str(ind))
            bias.data.zero_()
            bias.data[input_lstm.hidden_size: 2 * input_lstm.hidden_size] = 1


class CharCNN(nn.Module):
    def __init__(self, n_chars, char_dim, out):
        super(CharCNN, self).__init__()
        self.char_embeds = nn.Embedding(n_chars, char_dim)
        self.char_cnn3 = nn.Conv2d(in_channels=1, out_channels=out, kernel_size=(3, char_dim), padding=(2, 0))

    def forward(self, chars2):
        chars_embeds = self.char_embeds(chars2).unsqueeze(1)
        out = self.char_cnn3(chars_embeds)
        return nn.functional.max_pool2d(out, kernel_size=(out.size(2), 1)).view(out.size(0), out.size(1))


class BiLSTM_CRF(nn.Module):
    def __init__(self, vocab_size, tag_to_ix, embedding_dim, hidden_dim, n_chars, char_dim=4, char_out=5, n_cap=3, cap_dim=2):
        super(BiLSTM_CRF, self).__init__()
        self.embedding_dim = embedding_dim
        self.hidden_dim = hidden_dim
        self.vocab_size = vocab_size
        self.tag_to_ix = tag_to_ix
        self.tagset_size = len(tag_to_ix)
        self.cap_embeds = nn.Embedding(n_cap, cap_dim)
        init_embedding(self.cap_embeds.weight)
        self.chars = CharCNN(n_chars, char_dim, char_out)
        self.word_embeds = nn.Embedding(vocab_size, embedding_dim)
        self.word_embeds.weight = nn.Parameter(torch.FloatTensor(np.random.RandomState(1).uniform(-.5, .5, (vocab_size, embedding_dim))))
        self.dropout = nn.Dropout(0.0)
        self.lstm = nn.LSTM(embedding_dim + char_out + cap_dim, hidden_dim, bidirectional=True)
        init_lstm(self.lstm)
        self.hw_trans = nn.Linear(char_out, char_out)
        self.hw_gate = nn.Linear(char_out, char_out)
        self.hidden2tag = nn.Linear(hidden_dim * 2, self.tagset_size)
        init_linear(self.hidden2tag)
        self.transitions = nn.Parameter(torch.randn(self.tagset_size, self.tagset_size))
        self.transitions.data[tag_to_ix[START_TAG], :] = -10000
        self.transitions.data[:, tag_to_ix[STOP_TAG]] = -10000

    def _get_lstm_features(self, sentence, chars2, caps):
        chars_embeds = self.chars(chars2)
        t = nn.functional.sigmoid(self.hw_gate(chars_embeds))
        chars_embeds = t * nn.functional.tanh(self.hw_trans(chars_embeds)) + (1 - t) * chars_embeds
        embeds = torch.cat((self.word_embeds(sentence), chars_embeds, self.cap_embeds(caps)), 1)
        embeds = self.dropout(embeds.unsqueeze(1))
        lstm_out, _ = self.lstm(embeds)
        lstm_out = lstm_out.view(len(sentence), self.hidden_dim * 2)
        return self.hidden2tag(self.dropout(lstm_out))

    def _forward_alg(self, feats):
        init_alphas = torch.Tensor(1, self.tagset_size).fill_(-10000.)
        init_alphas[0][self.tag_to_ix[START_TAG]] = 0.
        forward_var = autograd.Variable(init_alphas)
        if use_gpu:
            forward_var = forward_var.cuda()
        for feat in feats:
            emit_score = feat.view(-1, 1)
            tag_var = forward_var + self.transitions + emit_score
            max_tag_var, _ = torch.max(tag_var, dim=1)
            tag_var = tag_var - max_tag_var.view(-1, 1)
            forward_var = max_tag_var + torch.log(torch.sum(torch.exp(tag_var), dim=1)).view(1, -1)
        terminal_var = (forward_var + self.transitions[self.tag_to_ix[STOP_TAG]]).view(1, -1)
        return log_sum_exp(terminal_var)

    def _score_sentence(self, feats, tags):
        r = torch.LongTensor(range(feats.size()[0]))
        pad_start_tags = torch.cat([torch.LongTensor([self.tag_to_ix[START_TAG]]), tags])
        pad_stop_tags = torch.cat([tags, torch.LongTensor([self.tag_to_ix[STOP_TAG]])])
        return torch.sum(self.transitions[pad_stop_tags, pad_start_tags]) + torch.sum(feats[r, tags])

    def viterbi_decode(self, feats):
        backpointers = []
        init_vvars = torch.Tensor(1, self.tagset_size).fill_(-10000.)
        init_vvars[0][self.tag_to_ix[START_TAG]] = 0
        forward_var = Variable(init_vvars)
        for feat in feats:
            next_tag_var = forward_var.view(1, -1).expand(self.tagset_size, self.tagset_size) + self.transitions
            _, bptrs_t = torch.max(next_tag_var, dim=1)
            bptrs_t = bptrs_t.squeeze().data.cpu().numpy()
            next_tag_var = next_tag_var.data.cpu().numpy()
            viterbivars_t = next_tag_var[range(len(bptrs_t)), bptrs_t]
            viterbivars_t = Variable(torch.FloatTensor(viterbivars_t)).type(dtype)
            forward_var = viterbivars_t + feat
            backpointers.append(bptrs_t)
        terminal_var = forward_var + self.transitions[self.tag_to_ix[STOP_TAG]]
        terminal_var.data[self.tag_to_ix[STOP_TAG]] = -10000.
        terminal_var.data[self.tag_to_ix[START_TAG]] = -10000.
        best_tag_id = argmax(terminal_var.unsqueeze(0))
        path_score = terminal_var[best_tag_id]
        best_path = [best_tag_id]
        for bptrs_t in reversed(backpointers):
            best_tag_id = bptrs_t[best_tag_id]
            best_path.append(best_tag_id)
        start = best_path.pop()
        assert start == self.tag_to_ix[START_TAG]
        best_path.reverse()
        return path_score, best_path

    def neg_log_likelihood(self, sentence, tags, chars2, caps):
        feats = self._get_lstm_features(sentence, chars2, caps)
        return self._forward_alg(feats) - self._score_sentence(feats, tags)

    def forward(self, sentence, chars, caps):
        return self.viterbi_decode(self._get_lstm_features(sentence, chars, caps))


def adjust_learning_rate(optimizer, lr):
    """
    shrink learning rate
    """
    for param_group in optimizer.param_groups:
        param_group['lr'] = lr


def make_data(n, seed):
    rng = np.random.RandomState(seed)
    data = []
    for _ in range(n):
        k = rng.randint(3, 8)
        words = rng.randint(0, 30, k)
        tags = np.where(words % 3 == 0, 0, np.where(np.roll(words, 1) % 2 == 0, 1, 2))
        chars = [list(rng.randint(1, 12, rng.randint(2, 6))) for _ in words]
        data.append(dict(words=words.tolist(), chars=chars, tags=tags.tolist(), caps=(words % 3).tolist()))
    return data


def tensors(item):
    chars2_length = [len(c) for c in item['chars']]
    char_maxl = max(chars2_length)
    mask = np.zeros((len(chars2_length), char_maxl), dtype='int')
    for i, c in enumerate(item['chars']):
        mask[i, :chars2_length[i]] = c
    return Variable(torch.LongTensor(item['words'])), Variable(torch.LongTensor(mask)), Variable(torch.LongTensor(item['caps'])), torch.LongTensor(item['tags'])


def evaluate(model, datas, tag_to_id):
    confusion = torch.zeros((len(tag_to_id) - 2, len(tag_to_id) - 2))
    correct = total = 0
    for data in datas:
        words, chars, caps, tags = tensors(data)
        val, out = model(words, chars, caps)
        for pred, gold in zip(out, data['tags']):
            confusion[gold, pred] += 1
            correct += int(pred == gold)
            total += 1
    for i in range(confusion.shape[0]):
        print('\t'.join(str(int(v)) for v in confusion[i].tolist()), '%.3f' % (100. * confusion[i][i] / max(1, confusion[i].sum())))
    return correct / float(total)


if __name__ == '__main__':
    tag_to_ix = {'A': 0, 'B': 1, 'C': 2, START_TAG: 3, STOP_TAG: 4}
    model = BiLSTM_CRF(30, tag_to_ix, 6, 7, 12)
    learning_rate = 0.015
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate, momentum=0.9)
    model.transitions.data[tag_to_ix[START_TAG], :] = -10000
    model.transitions.data[:, tag_to_ix[STOP_TAG]] = -10000
    train, dev = make_data(24, 0), make_data(8, 1)
    loss, losses, plot_every = 0.0, [], 12
    best = -1.0
    model.train(True)
    count = 0
    for epoch in range(1, 4):
        for i, index in enumerate(np.random.RandomState(epoch).permutation(len(train))):
            count += 1
            words, chars, caps, tags = tensors(train[index])
            model.zero_grad()
            neg_log_likelihood = model.neg_log_likelihood(words, tags, chars, caps)
            loss += neg_log_likelihood.item() / len(train[index]['words'])
            neg_log_likelihood.backward()
            torch.nn.utils.clip_grad_norm(model.parameters(), 5.0)
            optimizer.step()
            if count % plot_every == 0:
                loss /= plot_every
                print(count, ': %.5f' % loss)
                losses.append(loss)
                loss = 0.0
        model.train(False)
        acc = evaluate(model, dev, tag_to_ix)
        if acc > best:
            best = acc
            path = os.path.join(tempfile.mkdtemp(), 'model')
            with open(path, 'wb') as f:
                torch.save(model.state_dict(), f)
        model.train(True)
        adjust_learning_rate(optimizer, lr=learning_rate / (1 + 0.05 * count / len(train)))
        print('epoch', epoch, 'acc %.4f best %.4f' % (acc, best), 'lr %.6f' % optimizer.param_groups[-1]['lr'])
    model.load_state_dict(torch.load(path))
    score, tags = model(*tensors(dev[0])[:3])
    print('%.4f' % float(score), [int(t) for t in tags])
