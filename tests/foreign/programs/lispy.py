"""A small Scheme: reading, macros, tail calls, continuations."""
import os
import sys

sys.path.insert(0, os.path.join(sys.argv[1], "py"))
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
import lispy

PROGRAM = """
(quote (testing 1 (2.0) -3.14e159))
(+ 2 2)
(if (> 6 5) (+ 1 1) (+ 2 2))
(define x 3)
(begin (define y 4) (set! y (+ y 1)) (+ x y 1))
((lambda (x) (+ x x)) 5)
(define twice (lambda (x) (* 2 x)))
(define compose (lambda (f g) (lambda (x) (f (g x)))))
((compose list twice) 5)
(define repeat (lambda (f) (compose f f)))
((repeat (repeat twice)) 5)
(define fact (lambda (n) (if (<= n 1) 1 (* n (fact (- n 1))))))
(fact 40)
(define (count-to n acc) (if (= n 0) acc (count-to (- n 1) (+ acc 1))))
(count-to 20000 0)
(define combine (lambda (f) (lambda (x y) (if (null? x) (quote ()) (f (list (car x) (car y)) ((combine f) (cdr x) (cdr y)))))))
(define zip (combine cons))
(zip (list 1 2 3 4) (list 5 6 7 8))
(define riff-shuffle (lambda (deck) (begin
  (define take (lambda (n seq) (if (<= n 0) (quote ()) (cons (car seq) (take (- n 1) (cdr seq))))))
  (define drop (lambda (n seq) (if (<= n 0) seq (drop (- n 1) (cdr seq)))))
  (define mid (lambda (seq) (/ (length seq) 2)))
  ((combine append) (take (mid deck) deck) (drop (mid deck) deck)))))
(riff-shuffle (list 1 2 3 4 5 6 7 8))
(define-macro unless2 (lambda args (let ((c (car args)) (b (cadr args))) `(if ,c #f ,b))))
(let ((a 1) (b 2)) (+ a b))
(call/cc (lambda (throw) (+ 5 (* 10 (call/cc (lambda (escape) (* 100 (escape 3))))))))
(call/cc (lambda (throw) (+ 5 (* 10 (throw 1)))))
`(a ,@(list 1 2) ,(+ 1 2))
(if 1 2 3 4)
(define 3 4)
(undefined-thing 1)
"a string"
(and 1 2 3)
(set! never 1)
""".strip()
import io
port = lispy.InPort(io.StringIO(PROGRAM))
while True:
    try:
        form = lispy.parse(port)
        if form is lispy.eof_object:
            break
        value = lispy.eval(form)
        if value is not None:
            print(lispy.to_string(value) if not callable(value) else "procedure")
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
